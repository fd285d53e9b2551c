/** What the page says of the failure now, sentence by sentence, without full stops. */
export function readWords(form: HTMLFormElement): readonly string[] {
  const isEnded = form.dataset.status === 'ended';
  const places = ['[data-alert] .bcc-notice-title', '[data-alert] .bcc-notice-text > span'];
  places.push('.bcc-error', isEnded ? '[role=heading]' : '[role=status]');
  const texts = Array.from(form.querySelectorAll<HTMLElement>(places.join()), (element) =>
    // The live region is for the ear, and has no layout.
    element.role === 'status' ? element.textContent : element.innerText,
  );
  const sentences = texts
    .flatMap((text) => text.trim().split(/(?<=[.!?])\s+/))
    .map((sentence) => sentence.replace(/\.$/, ''));
  return [...new Set(sentences)].filter(Boolean);
}

/** The texts of the buttons that do something. */
export function readButtons(form: HTMLFormElement): readonly string[] {
  return Array.from(form.querySelectorAll('button'))
    .filter((button) => button.ariaDisabled !== 'true' && button.checkVisibility())
    .map(({ innerText }) => innerText);
}
