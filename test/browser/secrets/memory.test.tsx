import { render } from '@testing-library/react';
import { useBackupCodeChallenge, verifyAt } from 'backup-code-challenge';
import { BackupCode } from 'backup-code-challenge/headless';
import { demoAccounts } from 'backup-code-challenge/testing';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createRemoteBackEnd } from '../support/backEndCommands.js';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, type RenderedStep, renderStep } from '../support/renderStep.js';
import { createRemoteSimulator } from '../support/simulatorCommands.js';
import { findInHeap } from './heap.js';

/** Not in the text of any module or demo account, because Vitest keeps those in memory. */
const code = ['Qx7L', 'm2Vb'].join('');

/**
 * Waits until no object holds the text. A browser drops what belonged to a request only after several
 * collections, and on a busy machine a search takes seconds.
 */
const expectForgotten = (text = code) =>
  expect.poll(() => findInHeap(text), { timeout: 30_000, interval: 100 }).toEqual([]);

vi.setConfig({ testTimeout: 120_000 });

const createAccount = () =>
  createRemoteSimulator({
    accounts: [{ email: 'memory@example.com', password: 'correct-horse', backupCodes: [code] }],
  });

const renderForAccount = async (strict = false) =>
  renderStep({ strict, simulator: await createAccount() });

/** Fills the field without Vitest, which keeps in memory what it types. */
async function enter({ getInput }: Pick<RenderedStep, 'getInput'>) {
  getInput().focus();
  document.execCommand('insertText', false, code);
  await userEvent.keyboard('{Enter}');
}

const modes = [
  ['plain', false],
  ['StrictMode', true],
] as const;

describe.each(modes)('no object in memory contains a code in clear (%s)', (_, strict) => {
  it('after a success', async () => {
    const step = await renderForAccount(strict);
    await enter(step);
    await expectSoon(step.getStatus).toBe('succeeded');
    await expectForgotten();
    step.unmount();
    expect(await findInHeap(code)).toEqual([]);
  });

  it('after an unmount, if the code was typed', async () => {
    const step = await renderForAccount(strict);
    step.getInput().focus();
    document.execCommand('insertText', false, code);
    expect(await findInHeap(code)).not.toEqual([]);
    step.unmount();
    await expectForgotten();
  });

  it.each([
    ['was refused', 'invalidCode', 'invalid_code'],
    ['may have been used', 'emptyBody', 'outcome_unknown'],
    ['was not used', 'rateLimited', 'rate_limited'],
  ] as const)('after an unmount, if the code %s', async (__, scenario, failure) => {
    const step = await renderForAccount(strict);
    await step.simulator.use(scenario);
    await enter(step);
    await expectSoon(step.getFailure).toBe(failure);
    expect(await findInHeap(code)).not.toEqual([]);
    step.unmount();
    await expectForgotten();
  });

  it.each(['invalidCode', 'emptyBody', null] as const)(
    'after the response, if the code was in flight at the unmount: %s',
    async (scenario) => {
      const step = await renderForAccount(strict);
      await step.simulator.use(scenario);
      await step.simulator.hold();
      await enter(step);
      await expectSoon(step.simulator.countCalls).toBe(1);
      expect(await findInHeap(code)).not.toEqual([]);
      step.unmount();
      await step.simulator.release();
      const { onFailure, onSuccess } = step;
      await expectSoon(() => onSuccess.mock.calls.length + onFailure.mock.calls.length).toBe(1);
      await expectForgotten();
    },
  );
});

describe('no object in memory contains a code in clear, although the app keeps the hook’s result', () => {
  /** An app that keeps every result of the hook, so that the challenge stays in memory. */
  async function renderKept() {
    const simulator = await createAccount();
    const { apiKey, secondFactorToken, baseUrl } = simulator;
    const onFailure = vi.fn();
    const kept: unknown[] = [];
    function App() {
      const challenge = useBackupCodeChallenge({
        apiKey,
        secondFactorToken,
        endpoint: { baseUrl },
        onSuccess: () => {},
        onFailure,
      });
      kept.push(challenge);
      return (
        <BackupCode.Root challenge={challenge}>
          <BackupCode.Input aria-label="Backup code" />
        </BackupCode.Root>
      );
    }
    const { container, unmount } = render(<App />);
    const getInput = () => container.querySelector('input')!;
    return { simulator, getInput, kept, onFailure, unmount };
  }

  it.each(['invalidCode', 'emptyBody'] as const)('after an unmount: %s', async (scenario) => {
    const app = await renderKept();
    await app.simulator.use(scenario);
    await enter(app);
    await expectSoon(() => app.onFailure.mock.calls.length).toBe(1);
    expect(await findInHeap(code)).not.toEqual([]);
    app.unmount();
    await expectForgotten();
    expect(app.kept.length).toBeGreaterThan(0);
  });

  it.each(['invalidCode', 'emptyBody'] as const)(
    'after a response that arrives after the unmount: %s',
    async (scenario) => {
      const app = await renderKept();
      await app.simulator.use(scenario);
      await app.simulator.hold();
      await enter(app);
      await expectSoon(app.simulator.countCalls).toBe(1);
      app.unmount();
      await app.simulator.release();
      await expectSoon(() => app.onFailure.mock.calls.length).toBe(1);
      await expectForgotten();
      expect(app.kept.length).toBeGreaterThan(0);
    },
  );
});

describe('no object of the page holds a secret of the back end', () => {
  const joinKey = () => ['key', 'a81f', '52c9'].join('-');

  it.each(modes)('after a sign-in, %s', async (_, strict) => {
    // Another seed: other simulators of this page gave out other tokens.
    const simulator = await createRemoteSimulator({ apiKey: joinKey(), tokenSeed: 7391 });
    const { baseUrl } = simulator;
    const backEnd = await createRemoteBackEnd({ apiKey: joinKey(), baseUrl });
    const { challengeKey } = await backEnd.begin(demoAccounts.mira);
    const verify = verifyAt(backEnd.url);
    const step = await renderStep({ strict, simulator, backEnd: { verify, challengeKey } });
    await step.enter(goodCode);
    await expectSoon(step.getStatus).toBe('succeeded');

    expect(await findInHeap(challengeKey)).not.toEqual([]);
    const key = joinKey();
    await expectForgotten(key);
    const secrets = await backEnd.readBackwards();
    // The MFA token, the access token and the refresh token.
    expect(secrets).toHaveLength(3);
    for (const backwards of secrets) {
      const secret = Array.from(backwards).toReversed().join('');
      await expectForgotten(secret);
    }
  });
});

it('the key that protects the page’s memory of codes cannot be exported', async () => {
  const generateKey = vi.spyOn(crypto.subtle, 'generateKey');
  onTestFinished(() => generateKey.mockRestore());
  const step = await renderForAccount();
  await step.simulator.use('invalidCode');
  await enter(step);
  await expectSoon(step.getFailure).toBe('invalid_code');
  step.unmount();
  await expectSoon(() => generateKey.mock.results.length).toBe(1);
  const key: unknown = await generateKey.mock.results[0]!.value;
  if (!(key instanceof CryptoKey)) throw new TypeError('There is no key');
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow('not extractable');
});

it('findInHeap finds a text in an object that only a closure holds', async () => {
  const text = ['kept', 'here'].join(' ');
  const read = (
    (values: object) => () =>
      values
  )({ list: new Map([[text, 1]]) });
  expect(await findInHeap(text)).toContain(`[object Map] ${text}`);
  expect(read()).toBeTruthy();
});
