import { screen, waitFor } from '@testing-library/react';
import { createSimulator, loginRadiusError } from 'backup-code-challenge/testing';
import type { ChallengeMessages } from 'backup-code-challenge';
import { describe, expect, it } from 'vitest';
import { getForm, goodCode, renderStep, wrongCode } from './support/renderStep.js';
import { en, wrongLengthText } from './support/texts.js';

function renderWith(messages: ChallengeMessages, errorCode?: number) {
  const simulator = createSimulator();
  if (errorCode) simulator.use(loginRadiusError(errorCode));
  return renderStep({ simulator, messages });
}

/** Read out, and shown at the field. */
async function expectTold(text: string) {
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text));
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription(expect.stringContaining(text));
}

describe('texts of the host’s own', () => {
  it('stand where English stood', () => {
    const { container } = renderWith({
      ...en,
      locale: 'ar-EG',
      direction: 'rtl',
      title: 'A title',
      label: 'A label',
      hint: { other: 'A hint of {length}' },
      submit: 'Go',
      whereToFindCodes: { title: 'Help', text: 'where it is' },
    });
    expect(screen.getByRole('heading', { name: 'A title' })).toBeInTheDocument();
    const input = screen.getByRole('textbox', { name: 'A label' });
    expect(input).toHaveAccessibleDescription(/A hint of ٨$/);
    expect(screen.getByRole('button', { name: 'Go' })).toBeInTheDocument();
    expect(screen.getByText('where it is')).toBeInTheDocument();
    expect(getForm(container)).toHaveAttribute('lang', 'ar-EG');
    expect(getForm(container)).toHaveAttribute('dir', 'rtl');
    expect(input).toHaveAttribute('dir', 'ltr');
  });

  it('change one failure and leave the others', async () => {
    const failures = { ...en.failures, invalid_code: 'Not this one.' };
    const { enter } = renderWith({ ...en, failures });
    await enter('AD45');
    await expectTold(wrongLengthText(4));
    await enter(wrongCode);
    await expectTold('Not this one.');
  });

  it('take the plural form and the digits of their language', async () => {
    const few = { few: '{count} من {length}: few', other: 'other' };
    const failures = { ...en.failures, 'invalid_format/too_short': few };
    const { fill, user } = renderWith({ ...en, locale: 'ar-EG', failures });
    await fill('AD4');
    await user.keyboard('{Enter}');
    await expectTold('٣ من ٨: few');
  });

  it('fall back to the other plural form', async () => {
    const failures = { ...en.failures, 'invalid_format/too_short': { other: 'only {count}' } };
    const { enter } = renderWith({ ...en, failures });
    await enter('A');
    await expectTold('only 1');
  });
});

describe('title and text, read out as one', () => {
  it.each([
    ['the full stop of the language', '番号が違います。', '終わり。 番号が違います。'],
    ['a full stop where the text has none', 'Call 0800', '終わり. Call 0800'],
    ['a full stop where the text ends in another sign', 'Call (24 h)', '終わり. Call (24 h)'],
    ['a full stop where the text asks', 'Shall we call?', '終わり. Shall we call?'],
  ])('have between them %s', async (_, text, spoken) => {
    const byErrorCode = { 1338: { title: '終わり', text } };
    const { enter } = renderWith({ ...en, byErrorCode }, 1338);
    await enter(goodCode);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(spoken));
  });
});

describe('byErrorCode', () => {
  const byErrorCode = {
    1130: { title: 'Ask your bank', text: 'Call 0800.' },
    1220: { text: 'Another text.' },
    1129: { text: 'Look at the list again.' },
  };

  it('gives one vendor code a notice of its own', async () => {
    const { enter } = renderWith({ ...en, byErrorCode }, 1130);
    await enter(goodCode);
    const heading = await screen.findByRole('heading', { name: 'Ask your bank' });
    expect(heading).toHaveAccessibleDescription('Call 0800.');
  });

  it('keeps what it does not give', async () => {
    const { enter } = renderWith({ ...en, byErrorCode }, 1220);
    await enter(goodCode);
    const { title } = en.failures.account_unavailable;
    const heading = await screen.findByRole('heading', { name: title });
    expect(heading).toHaveAccessibleDescription('Another text.');
  });

  it('reaches the field, too', async () => {
    const { enter } = renderWith({ ...en, byErrorCode });
    await enter(wrongCode);
    const input = screen.getByRole('textbox');
    await waitFor(() => expect(input).toHaveAccessibleDescription(/^Look at the list again\. /));
  });

  it('leaves other codes of the same kind alone', async () => {
    const { enter } = renderWith({ ...en, byErrorCode }, 938);
    await enter(goodCode);
    const { title, text } = en.failures.account_unavailable;
    const heading = await screen.findByRole('heading', { name: title });
    expect(heading).toHaveAccessibleDescription(text);
  });
});
