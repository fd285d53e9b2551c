import type { ChallengeMessages } from 'backup-code-challenge';

/** A sentence without its full stop and in small letters, so that it is also found inside another one. */
function core(sentence: string, { locale }: ChallengeMessages): string {
  return sentence.replace(/\p{Punctuation}+$/u, '').toLocaleLowerCase(locale);
}

/** Whether a text says what the sentence says, in the same words. */
export function says(text: string, sentence: string, messages: ChallengeMessages): boolean {
  return text.toLocaleLowerCase(messages.locale).includes(core(sentence, messages));
}

const textOf = (container: HTMLElement, selector: string) =>
  container.querySelector(selector)?.textContent ?? '';

/** What a person reads and hears about a failure. */
export function readShown(container: HTMLElement) {
  return {
    title: textOf(container, '.bcc-alert .bcc-notice-title') || textOf(container, '.bcc-title'),
    text: textOf(container, '.bcc-notice-text > span'),
    wait: textOf(container, '.bcc-wait'),
    fieldError: textOf(container, '.bcc-error'),
    announced: textOf(container, '[role="status"]').trim(),
  };
}
