import { screen } from '@testing-library/react';
import { loginRadiusError } from 'backup-code-challenge/testing';
import type { ChallengeMessages } from 'backup-code-challenge';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { expectAnnounced, expectFieldError } from './support/expectAnnounced.js';
import {
  findEnd,
  getForm,
  getInput,
  goodCode,
  renderStep,
  wrongCode,
} from './support/renderStep.js';
import { en, wrongLengthText } from '../support/texts.js';

function renderWith(messages: ChallengeMessages, errorCode?: number) {
  const simulator = createStrictSimulator();
  if (errorCode) simulator.use(loginRadiusError(errorCode));
  return renderStep({ simulator, messages });
}

/** An error at the field, which describes the input once the focus has left it. */
async function expectError({ user }: ReturnType<typeof renderStep>, text: string) {
  await expectFieldError(text);
  await user.tab();
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription(text);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('messages of the app', () => {
  it('that lack the text of a failure keep the page alive', async () => {
    // As a language in plain JavaScript that replaces `failures` instead of spreading it.
    const { unexpected } = en.failures;
    const messages = { ...en, failures: { unexpected } } as unknown as ChallengeMessages;
    const { container, enter } = renderWith(messages);
    await enter(wrongCode);
    await vi.waitFor(() => expect(getInput()).toBeInvalid());
    expect(getForm(container)).toHaveAttribute('data-failure', 'invalid_code');
    expect(getForm(container)).toHaveTextContent(unexpected.text);
  });

  it('replace the English texts', () => {
    const { container } = renderWith({
      ...en,
      locale: 'ar-EG',
      direction: 'rtl',
      numerals: '٠١٢٣٤٥٦٧٨٩',
      title: 'A title',
      label: 'A label',
      hint: { other: 'A hint of {length}, as {example}.' },
      letterCase: 'A note on case.',
      submit: 'Go',
      whereToFindCodes: { title: 'Help', text: 'On your list' },
    });
    expect(screen.getByRole('heading', { name: 'A title' })).toBeInTheDocument();
    expect(screen.getByRole('form', { name: 'A title' })).toBe(getForm(container));
    const input = screen.getByRole('textbox', { name: 'A label' });
    expect(input).toHaveAccessibleDescription('A hint of ٨, as AD45\u00a0XH56. A note on case.');
    expect(screen.getByRole('button', { name: 'Go' })).toBeInTheDocument();
    expect(screen.getByText('Help')).toBeInTheDocument();
    expect(screen.getByText('On your list')).toBeInTheDocument();
    expect(getForm(container)).toHaveAttribute('lang', 'ar-EG');
    expect(getForm(container)).toHaveAttribute('dir', 'rtl');
    expect(input).toHaveAttribute('dir', 'ltr');
  });

  it('can change one failure and leave the others', async () => {
    const failures = { ...en.failures, invalid_code: 'Not this one.' };
    const step = renderWith({ ...en, failures });
    await step.enter('AD45');
    await expectError(step, wrongLengthText(4));
    await step.enter(wrongCode);
    await expectError(step, `Not this one. ${en.letterCase}`);
  });

  it('can change the sentence about the code in every failure', async () => {
    const codeFate = { ...en.codeFate, may_be_used: 'It may be gone.' };
    const { enter } = renderWith({ ...en, codeFate }, 7909);
    await enter(goodCode);
    const { title, text } = en.failures.service_error;
    await expectAnnounced(`${title}. It may be gone. ${text}`);
    expect(screen.getByText(`It may be gone. ${text}`)).toBeInTheDocument();
  });

  it.each([
    ['upper', 'AD45\u00a0XH56'],
    ['lower', 'ad45\u00a0xh56'],
  ] as const)('do not mention letter case if the format has only %s case', async (...row) => {
    const [letterCase, example] = row;
    const step = renderStep({ format: { letterCase } });
    expect(getInput()).toHaveAccessibleDescription(`8 letters and numbers, such as ${example}.`);
    await step.enter(wrongCode);
    await expectError(step, en.failures.invalid_code);
  });

  it('contain the bad character', async () => {
    const failures = { ...en.failures, 'invalid_format/bad_character': 'No {character}, please.' };
    const step = renderWith({ ...en, failures });
    await step.enter('AD45XH5Ö');
    await expectError(step, 'No Ö, please.');
  });

  it('use the plural form of their language and their own numerals', async () => {
    const few = { few: '{count} من {length}: few', other: 'other' };
    const failures = { ...en.failures, 'invalid_format/too_short': few };
    const step = renderWith({ ...en, locale: 'ar-EG', numerals: '٠١٢٣٤٥٦٧٨٩', failures });
    await step.fill('AD4');
    await step.user.keyboard('{Enter}');
    await expectError(step, '٣ من ٨: few');
  });

  it('use the digits 0 to 9 if they name no numerals', () => {
    renderWith({ ...en, locale: 'ar-EG', hint: { other: '{length} characters.' } });
    expect(getInput()).toHaveAccessibleDescription(`8 characters. ${en.letterCase}`);
  });

  it('fall back to the other plural form', async () => {
    const failures = { ...en.failures, 'invalid_format/too_short': { other: 'only {count}' } };
    const step = renderWith({ ...en, failures });
    await step.enter('A');
    await expectError(step, 'only 1');
  });

  it.each(['en_US', 'zh_CN', 'C', ''])(
    'render with the invalid locale %j, and warn the developer once',
    async (locale) => {
      vi.spyOn(console, 'error').mockReturnValue();
      const step = renderWith({ ...en, locale });
      await step.enter('AD45');
      await expectError(step, wrongLengthText(4));
      expect(console.error).toHaveBeenCalledExactlyOnceWith(
        expect.stringContaining(`messages.locale "${locale}" is no BCP 47 tag`),
      );
    },
  );
});

describe('the announcement of title and text', () => {
  it.each([
    [
      'the full stop of the language',
      '番号が違います。',
      '終わり。使用済みかもしれません。番号が違います。',
    ],
    ['the full stop of Burmese', 'ဆက်သွယ်ပါ။', '終わり။ 使用済みかもしれません。ဆက်သွယ်ပါ။'],
    ['the full stop of Khmer', 'សូមទាក់ទង។', '終わり។ 使用済みかもしれません。សូមទាក់ទង។'],
    ['a space alone in Thai', 'โปรดติดต่อเรา', '終わり 使用済みかもしれません。โปรดติดต่อเรา'],
    ['a full stop if the text has none', 'Call 0800', '終わり. 使用済みかもしれません。Call 0800'],
    [
      'a full stop if the text ends in another character',
      'Call (24 h)',
      '終わり. 使用済みかもしれません。Call (24 h)',
    ],
    [
      'a full stop if the text is a question',
      'Shall we call?',
      '終わり. 使用済みかもしれません。Shall we call?',
    ],
  ])('separates them with %s', async (_, text, spoken) => {
    const codeFate = { ...en.codeFate, may_be_used: '使用済みかもしれません。' };
    const byErrorCode = { 1338: { title: '終わり', text } };
    const { enter } = renderWith({ ...en, codeFate, byErrorCode }, 1338);
    await enter(goodCode);
    await expectAnnounced(spoken);
  });
});

describe('byErrorCode', () => {
  const byErrorCode = {
    1103: { title: 'Ask your bank', text: 'Call 0800.' },
    1104: { text: 'Another text.' },
    1129: { text: 'Look at the list again.' },
  };
  const fate = en.codeFate.unused_still_work;

  it('replaces title and text for one LoginRadius error code, and keeps the sentence about the code', async () => {
    const { enter } = renderWith({ ...en, byErrorCode }, 1103);
    await enter(goodCode);
    const end = await findEnd('Ask your bank');
    expect(end).toHaveAccessibleDescription(`${fate} Call 0800.`);
  });

  it('keeps the title if it has only a text', async () => {
    const { enter } = renderWith({ ...en, byErrorCode }, 1104);
    await enter(goodCode);
    const end = await findEnd(en.failures.session_expired.title);
    expect(end).toHaveAccessibleDescription(`${fate} Another text.`);
  });

  it('replaces the text at the field', async () => {
    const step = renderWith({ ...en, byErrorCode });
    await step.enter(wrongCode);
    await expectError(step, 'Look at the list again.');
  });

  it('does not change other error codes of the same failure', async () => {
    const { enter } = renderWith({ ...en, byErrorCode }, 1193);
    await enter(goodCode);
    const { title, text } = en.failures.session_expired;
    expect(await findEnd(title)).toHaveAccessibleDescription(`${fate} ${text}`);
  });

  it('does not change failures without an error code', async () => {
    const step = renderWith({ ...en, byErrorCode });
    await step.enter(wrongCode);
    await expectAnnounced('Look at the list again.');
    await step.enter(wrongCode);
    await expectError(step, en.failures['invalid_format/already_refused']);
    await step.enter('AD45');
    await expectError(step, wrongLengthText(4));
  });
});
