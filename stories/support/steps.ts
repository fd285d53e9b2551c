import type {
  ChallengeMessages,
  ChallengeNotice,
  FailureKey,
  PluralText,
} from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { type Meets, startServer } from './simulatedServer.js';

/** The first code of the simulated account. */
export const goodCode = 'AD45-XH56';
/** The second code of the simulated account. */
export const otherCode = '7HD8-3KD9';
/** A code in the right format that no account has. */
export const wrongCode = 'wr0n-gC0d';

type Canvas = ReturnType<typeof within>;

export const fieldOf = (canvas: Canvas) => canvas.getByRole('textbox');

/** Types a code and presses Enter. */
export async function enter(canvas: Canvas, code: string): Promise<void> {
  await userEvent.clear(fieldOf(canvas));
  if (code) await userEvent.type(fieldOf(canvas), code);
  else await userEvent.click(fieldOf(canvas));
  await userEvent.keyboard('{Enter}');
}

interface Meeting {
  /** The codes to enter, in order. */
  readonly codes?: readonly string[];
  readonly meets?: Meets;
}

interface PlayContext {
  readonly canvas: Canvas;
  readonly msw: Parameters<typeof startServer>[0];
}

/** Returns the texts of a failure, with the number of characters filled in. */
function wordsOf(key: FailureKey, messages: ChallengeMessages, count: number) {
  const message: string | PluralText | Partial<ChallengeNotice> = messages.failures[key];
  if (typeof message === 'string') return { title: null, text: message };
  if ('other' in message) {
    const text = message.other.replace('{count}', String(count)).replace('{length}', '8');
    return { title: null, text };
  }
  return { title: message.title ?? '', text: message.text ?? '' };
}

/** Creates a story in which a person enters codes until a failure shows. */
export function failing(key: FailureKey, { codes = [goodCode], meets }: Meeting = {}) {
  return {
    parameters: { failure: key },
    beforeEach: ({ msw }: PlayContext) => startServer(msw, meets),
    play: async ({ canvas }: PlayContext) => {
      for (const code of codes.slice(0, -1)) {
        await enter(canvas, code);
        await waitFor(() => expect(canvas.getByRole('status')).not.toBeEmptyDOMElement());
        await waitFor(() => expect(fieldOf(canvas)).not.toHaveAttribute('readonly'));
      }
      const last = codes.at(-1) ?? '';
      await enter(canvas, last);
      await expectFailure(canvas, key, en, last.replace('-', '').length);
    },
  };
}

/** Expects a failure at the field, as an alert, or as an end that has the focus. */
export async function expectFailure(
  canvas: Canvas,
  key: FailureKey,
  messages: ChallengeMessages = en,
  count = 0,
): Promise<void> {
  const { title, text } = wordsOf(key, messages, count);
  const status = canvas.getByRole('status');
  if (title === null) {
    // Compares only the text after a placeholder, because its value is the typed character.
    const [start = ''] = text.split('{').slice(-1);
    await waitFor(() => expect(status).toHaveTextContent(start.replace(/^\w+\}/, '')));
    await expect(fieldOf(canvas)).toHaveFocus();
    await expect(fieldOf(canvas)).toBeInvalid();
    return;
  }
  await canvas.findByText(title);
  const isText = (shown: string) => shown.endsWith(text);
  await expect(canvas.getByText(isText, { selector: '[id$="alert-text"]' })).toBeVisible();
  if (canvas.queryByRole('textbox')) {
    await expect(status).toHaveTextContent(title);
    await expect(fieldOf(canvas)).toBeValid();
  } else {
    await waitFor(() => expect(canvas.getByRole('group', { name: title })).toHaveFocus());
  }
}
