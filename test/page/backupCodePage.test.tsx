// @vitest-environment jsdom
import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';
import { ar } from 'backup-code-challenge/locales/ar';
import { de } from 'backup-code-challenge/locales/de';
import { ja } from 'backup-code-challenge/locales/ja';
import { describe, expect, it, vi } from 'vitest';
import { backupCodePage, demoAccounts } from '../../src/testing.js';
import '../react/setup.js';
import { createStrictSimulator } from '../support/createStrictSimulator.js';

const [goodCode] = demoAccounts.mira.backupCodes;

/** Testing tools with a short time limit, for waits that must fail. */
const tools = () => ({
  user: userEvent.setup(),
  waitFor: <Value,>(callback: () => Value) => waitFor(callback, { timeout: 200 }),
});

function renderStep(changes: Partial<BackupCodeChallengeProps> = {}) {
  const simulator = createStrictSimulator();
  const handlers = { onSuccess: vi.fn(), onStartOver: vi.fn(), onUseAnotherMethod: vi.fn() };
  const { container } = render(
    <BackupCodeChallenge
      {...simulator.startLogin()}
      {...handlers}
      apiKey={simulator.apiKey}
      endpoint={{ fetch: simulator.fetch }}
      {...changes}
    />,
  );
  const page = backupCodePage(container, { user: userEvent.setup(), waitFor });
  const input = () => container.querySelector('input')?.value;
  return { simulator, handlers, container, page, input };
}

/** Joins two sentences as the language does. */
const join = (first: string, second: string) =>
  first.endsWith('。') ? first + second : `${first} ${second}`;

describe.each([de, ar, ja])('backupCodePage in $locale', (messages) => {
  it('reads a field error', async () => {
    const { page } = renderStep({ messages });
    await page.enterCode('wr0ngC0d');
    await page.submit();
    expect(await page.failure()).toEqual({
      kind: 'invalid_code',
      title: '',
      text: join(messages.failures.invalid_code, messages.letterCase),
    });
  });

  it('reads an alert without its countdown', async () => {
    const { page, simulator, container } = renderStep({ messages });
    simulator.use('rateLimited');
    await page.enterCode(goodCode);
    await page.submit();
    expect(await page.failure()).toEqual({
      kind: 'rate_limited',
      ...messages.failures.rate_limited,
      text: messages.codeFate.not_used,
    });
    expect(container.querySelector('.bcc-wait')?.textContent).not.toBe('');
  });

  it('reads an end and runs its action', async () => {
    const { page, simulator, handlers } = renderStep({ messages });
    simulator.use('lockedForAWhile');
    await page.enterCode(goodCode);
    await page.submit();
    expect(await page.failure()).toEqual({
      kind: 'locked',
      title: messages.failures['locked/temporary'].title,
      text: join(messages.codeFate.unused_still_work, messages.failures['locked/temporary'].text),
    });
    await page.runAction('start_over');
    expect(handlers.onStartOver).toHaveBeenCalledOnce();
  });
});

describe('backupCodePage', () => {
  it('signs in', async () => {
    const { page, handlers } = renderStep();
    await page.enterCode(goodCode);
    await page.submit();
    await waitFor(() => expect(handlers.onSuccess).toHaveBeenCalledOnce());
    await expect(page.failure()).rejects.toThrow('the backup code was accepted');
  });

  it('replaces the text in the field, even with special characters', async () => {
    const { page, input } = renderStep();
    await page.enterCode('first');
    await page.enterCode('{a}[b]');
    expect(input()).toBe('{a}[b]');
    await page.enterCode('');
    expect(input()).toBe('');
  });

  it('waits for the response to the latest attempt', async () => {
    const { page, simulator } = renderStep();
    simulator.use('serviceError', { times: 1 });
    simulator.use({ delayMs: 100 }, { times: 1 });
    simulator.use('sessionLimit');
    await page.enterCode('wr0ngC0d');
    await page.submit();
    expect(await page.failure()).toMatchObject({ kind: 'service_error' });
    await page.submit();
    expect(await page.failure()).toMatchObject({ kind: 'invalid_code' });
    await page.enterCode(goodCode);
    await page.submit();
    expect(await page.failure()).toMatchObject({ kind: 'session_limit' });
  });

  it('waits for the end of the countdown before it clicks the submit button', async () => {
    const { container, page, simulator } = renderStep();
    simulator.use({ delayMs: 0, ...createWait() }, { times: 1 });
    await page.enterCode('wr0ngC0d');
    await page.submit();
    expect(await page.failure()).toMatchObject({ kind: 'rate_limited' });
    await expect(backupCodePage(container, tools()).submit()).rejects.toThrow(
      'no enabled submit button: its status is "failed"',
    );
    await page.submit();
    expect(await page.failure()).toMatchObject({ kind: 'invalid_code' });
  });

  it('waits until an action appears', async () => {
    const { page, simulator, handlers } = renderStep();
    simulator.use({ delayMs: 50, ...createEnd() });
    await page.enterCode(goodCode);
    await page.submit();
    await page.runAction('start_over');
    expect(handlers.onStartOver).toHaveBeenCalledOnce();
  });

  it('reads the kind and the title from an app’s own markup', async () => {
    const { container } = render(
      <form data-status="ended" data-failure="locked">
        <h2 data-heading="">Zu</h2>
      </form>,
    );
    const failure = await backupCodePage(container, tools()).failure();
    expect(failure).toEqual({ kind: 'locked', title: 'Zu', text: '' });
  });

  it('throws an error that names the missing element', async () => {
    const { container } = renderStep();
    const page = backupCodePage(container, tools());
    await expect(page.failure()).rejects.toThrow('shows no failure yet: its status is "idle"');
    await expect(page.runAction('lost_codes')).rejects.toThrow(
      'no action "lost_codes": its status is "idle", and its actions are use_another_method',
    );
    const nowhere = backupCodePage(document.createElement('div'), tools());
    await expect(nowhere.submit()).rejects.toThrow('has no backup code step');
    renderStep();
    const everywhere = backupCodePage(document, tools());
    await expect(everywhere.submit()).rejects.toThrow('has 2 backup code steps');
  });
});

function createWait() {
  const headers = { 'Retry-After': '1' };
  return { answerInstead: () => ({ status: 429, headers, body: '' }) };
}

function createEnd() {
  return { answerInstead: () => ({ status: 403, headers: {}, body: '{"ErrorCode":1104}' }) };
}
