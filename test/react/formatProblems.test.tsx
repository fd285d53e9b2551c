import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  getForm,
  getInput,
  getSubmit,
  goodCode,
  renderStep,
  shownError,
} from './support/renderStep.js';
import { en, hint, wrongLengthText } from '../support/texts.js';

const printedList = `Your backup codes
 1. AD45-XH56    2. k7Mw-2pQz
 3. 3fT9-vB6n    4. Hs8L-r4Yc`;

const badCharacterText = (character: string) =>
  en.failures['invalid_format/bad_character'].replace('{character}', character);

const problems = [
  ['nothing', '', en.failures['invalid_format/empty']],
  ['only spaces', '   ', en.failures['invalid_format/empty']],
  ['a printed list', printedList, en.failures['invalid_format/multiple_codes']],
  ['two codes', 'AD45XH56 7HD83KD9', en.failures['invalid_format/multiple_codes']],
  ['a foreign letter', 'AD45XHé6', badCharacterText('é')],
  ['a mark at the end', 'AD45XH5!', badCharacterText('!')],
  ['a mark inside', 'AD45X_56', badCharacterText('_')],
  ['an emoji', '😀D45XH56', badCharacterText('😀')],
  ['a code of an authenticator app', '402 817', en.failures['invalid_format/authenticator_code']],
  ['one character too few', 'AD45-XH5', wrongLengthText(7)],
  ['one character too many', 'AD45-XH567', wrongLengthText(9)],
] as const;

describe('a malformed code', () => {
  it.each(problems)('causes no request, and an error at the field: %s', async (...row) => {
    const [, typed, text] = row;
    const { container, enter, onFailure, simulator, user } = renderStep();
    await enter(typed);

    const input = getInput();
    await waitFor(() => expect(input).toBeInvalid());
    expect(shownError(container)).toBe(text);
    expect(screen.getByRole('status')).toHaveTextContent(text);
    expect(getForm(container)).toHaveAttribute('data-failure', 'invalid_format');
    // Browsers remove line ends from the text of an `<input>`.
    expect(input).toHaveValue(typed.replaceAll('\n', ''));
    expect(input).toHaveFocus();
    expect(onFailure).not.toHaveBeenCalled();
    expect(simulator.requests).toHaveLength(0);

    await user.tab();
    expect(input).toHaveAccessibleDescription(text);
  });

  it('causes an error at a press of the button too, which moves the focus to the selected text', async () => {
    const { container, fill, user, simulator } = renderStep();
    await fill('AD45');
    await user.click(getSubmit());
    const input = getInput();
    await waitFor(() => expect(input).toHaveFocus());
    expect(shownError(container)).toBe(wrongLengthText(4));
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, 4]);
    expect(simulator.requests).toHaveLength(0);
  });

  it('is not checked again while the person corrects it', async () => {
    const { container, enter, user } = renderStep();
    await enter('AD45');
    await waitFor(() => expect(getInput()).toBeInvalid());
    await user.keyboard('{ArrowRight}X');
    expect(getInput()).toBeValid();
    expect(shownError(container)).toBe('');
  });
});

describe('a well-formed code', () => {
  it.each([
    ['  ad45–xh56\n', 'ad45xh56'],
    ['ＡＤ４５ＸＨ５６', goodCode],
    ['3. AD45 XH56', goodCode],
    ['Code: "AD45-XH56"', goodCode],
    ['AD45\u200bXH56\u00a0', goodCode],
  ])('typed as %j is sent as %s', async (typed, sent) => {
    const { enter, simulator } = renderStep();
    await enter(typed);
    await waitFor(() => expect(simulator.requests[0]?.body).toBe(`{"backupcode":"${sent}"}`));
  });

  it('is sent without its separators and in the letter case of the format', async () => {
    const format = { length: 10, alphabet: '0123456789abcdef', letterCase: 'lower' } as const;
    const { container, enter, simulator } = renderStep({ format });
    await enter('02EA0-DE2B');
    await waitFor(() => expect(getInput()).toBeInvalid());
    expect(shownError(container)).toBe(wrongLengthText(9, 10));
    await enter('02EA0-DE2BD');
    await waitFor(() => expect(simulator.requests[0]?.body).toBe('{"backupcode":"02ea0de2bd"}'));
  });
});

describe('the hint under the field', () => {
  it('says what a code looks like, and that letter case matters', () => {
    renderStep();
    expect(getInput()).toHaveAccessibleDescription(hint);
  });

  it.each(['lower', 'upper'] as const)(
    'does not mention letter case for the format "%s"',
    (letterCase) => {
      renderStep({ format: { length: 10, letterCase } });
      expect(getInput()).toHaveAccessibleDescription(/^10 letters and numbers, such as \S/);
      expect(getInput()).toHaveAccessibleDescription(expect.not.stringContaining(en.letterCase));
    },
  );
});

describe('the error of a refused code', () => {
  it.each([
    ['preserve', `${en.failures.invalid_code} ${en.letterCase}`],
    ['lower', en.failures.invalid_code],
    ['upper', en.failures.invalid_code],
  ] as const)(
    'mentions letter case only if the format preserves it: %s',
    async (letterCase, text) => {
      const { container, enter } = renderStep({ format: { letterCase } });
      await enter('wr0ngC0d');
      await waitFor(() => expect(getInput()).toBeInvalid());
      expect(shownError(container)).toBe(text);
    },
  );
});
