import { en } from 'backup-code-challenge/locales/en';
import { expect, userEvent, waitFor, within } from 'storybook/test';

export const wrongCode = 'AD45XH57';
export const rightCode = 'AD45XH56';

export interface Played {
  canvasElement: HTMLElement;
  args: { onSuccess: unknown };
}

/** Finds a text that a person can see. Ignores the same text in the hidden live region. */
export function shownText(canvasElement: HTMLElement, text: string) {
  const isText = (shown: string) => shown.startsWith(text);
  return within(canvasElement).getByText(isText, { ignore: '[role="status"] *' });
}

/** Enters the right code, and leaves the button to the reader. */
export async function fillForm({ canvasElement }: Played, texts = en) {
  await userEvent.type(within(canvasElement).getByLabelText(texts.label), rightCode);
}

/** Mistypes the code. */
export async function enterWrongCode({ canvasElement, args }: Played, texts = en) {
  const canvas = within(canvasElement);
  const input = canvas.getByLabelText(texts.label);
  await userEvent.type(input, `${wrongCode}{Enter}`);
  await waitFor(() => expect(input).toBeInvalid());
  await expect(shownText(canvasElement, texts.failures.invalid_code)).toBeVisible();
  await expect(args.onSuccess).not.toHaveBeenCalled();
  // No attribute contains the code. The `value` attribute of a controlled input would.
  await expect(canvasElement.innerHTML).not.toContain(wrongCode);
  return input;
}

/** Types the right code over the selected text, and clicks the button. */
export async function enterRightCode({ canvasElement, args }: Played, texts = en) {
  const canvas = within(canvasElement);
  const input = canvas.getByLabelText(texts.label);
  await expect(input).toHaveFocus();
  await userEvent.keyboard(rightCode);
  await expect(input).toBeValid();
  await userEvent.click(canvas.getByRole('button', { name: texts.submit }));
  await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce());
  await expect(canvas.getByRole('status')).toHaveTextContent(texts.succeeded.title);
  // The page does not keep a spent code.
  await expect(input).toHaveValue('');
}

export async function signIn(played: Played, texts = en) {
  await enterWrongCode(played, texts);
  await enterRightCode(played, texts);
}
