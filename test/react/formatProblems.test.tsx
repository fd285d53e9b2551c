import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getForm, getInput, getSubmit, goodCode, renderStep } from './support/renderStep.js';
import { en, hint, wrongLengthText } from './support/texts.js';

const printedList = `Your backup codes
 1. AD45-XH56    2. 7HD8-3KD9
 3. 3FT9-VB6N    4. HS8L-R4YC`;

const problems = [
  ['nothing', '', en.failures['invalid_format/empty']],
  ['spaces alone', '   ', en.failures['invalid_format/empty']],
  ['a printed list', printedList, en.failures['invalid_format/multiple_codes']],
  ['two codes', 'AD45XH56 7HD83KD9', en.failures['invalid_format/multiple_codes']],
  ['a foreign letter', 'AD45XHé6', en.failures['invalid_format/bad_character']],
  ['a character too few', 'AD45-XH5', wrongLengthText(7)],
  ['a character too many', 'AD45-XH567', wrongLengthText(9)],
] as const;

describe('an input that cannot be a code', () => {
  it.each(problems)('%s costs no request and is told at the field', async (_, typed, text) => {
    const { container, enter, onFailure, simulator } = renderStep();
    await enter(typed);

    const input = getInput();
    await waitFor(() => expect(input).toBeInvalid());
    expect(input).toHaveAccessibleDescription(`${text} ${hint}`);
    expect(getForm(container)).toHaveAttribute('data-failure', 'invalid_format');
    // A browser puts no line end into an `<input>`.
    expect(input).toHaveValue(typed.replaceAll('\n', ''));
    expect(input).toHaveFocus();
    expect(onFailure).not.toHaveBeenCalled();
    expect(simulator.requests).toHaveLength(0);
  });

  it('is told of a press on the button, too, which gives the focus back to the field', async () => {
    const { fill, user, simulator } = renderStep();
    await fill('AD45');
    await user.click(getSubmit());
    const input = getInput();
    await waitFor(() => expect(input).toHaveFocus());
    expect(input).toHaveAccessibleDescription(`${wrongLengthText(4)} ${hint}`);
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, 4]);
    expect(simulator.requests).toHaveLength(0);
  });

  it('is judged at the next try only, not while it is corrected', async () => {
    const { enter, user } = renderStep();
    await enter('AD45');
    await waitFor(() => expect(getInput()).toBeInvalid());
    await user.keyboard('{ArrowRight}X');
    expect(getInput()).toBeValid();
  });
});

describe('a code in another form than the printed one', () => {
  it.each([
    ['  ad45–xh56\n', 'ad45xh56'],
    ['ＡＤ４５ＸＨ５６', goodCode],
    ['3. AD45 XH56', goodCode],
    ['Code: "AD45-XH56"', goodCode],
    ['AD45\u200bXH56\u00a0', goodCode],
  ])('%j is sent as %s', async (typed, sent) => {
    const { enter, simulator } = renderStep();
    await enter(typed);
    await waitFor(() => expect(simulator.requests[0]?.body).toBe(`{"backupcode":"${sent}"}`));
  });

  it('follows the format of the host', async () => {
    const format = { length: 10, alphabet: '0123456789abcdef', letterCase: 'lower' } as const;
    const { enter, simulator } = renderStep({ format });
    expect(getInput()).toHaveAccessibleDescription(/^\s*10 /);
    await enter('02EA0-DE2B');
    await waitFor(() => expect(getInput()).toBeInvalid());
    expect(screen.getAllByText(wrongLengthText(9, 10))).not.toHaveLength(0);
    await enter('02EA0-DE2BD');
    await waitFor(() => expect(simulator.requests[0]?.body).toBe('{"backupcode":"02ea0de2bd"}'));
  });
});
