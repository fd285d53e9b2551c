import { QueryClient } from '@tanstack/react-query';
import { type AuthTokens, verifyAt } from 'backup-code-challenge';
import { demoAccounts, type SimulatedAccount } from 'backup-code-challenge/testing';
import { expect, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type BackEndSettings, createRemoteBackEnd } from '../support/backEndCommands.js';
import { expectSoon } from '../support/expectSoon.js';
import { renderStep, type StepOptions } from '../support/renderStep.js';
import { createRemoteSimulator, type RemoteSimulator } from '../support/simulatorCommands.js';
import { createScanner } from './scanner.js';

/** The Profile fields that the contract forbids to store. No value occurs by chance. */
const profileSecrets = {
  Password: 'prf-Password-71c4',
  LastPasswordChangeToken: 'prf-LastPasswordChangeToken-52aa',
  PIN: { PIN: 'prf-PIN-83d1', LastPINChangeToken: 'prf-LastPINChangeToken-0b6f' },
  ProviderAccessCredential: {
    AccessToken: 'prf-AccessToken-9e27',
    TokenSecret: 'prf-TokenSecret-44d0',
  },
  Identities: [{ TokenSignSecret: 918_273_645 }],
};

const [, ...usualCodes] = demoAccounts.mira.backupCodes;

/** Ten codes. No other account has the first, so that a match is a leak. */
export const codes = ['Qx7Lm2Vb', ...usualCodes] as const;

const credentials = { email: 'watched@example.com', password: 'correct-horse' };

const account: SimulatedAccount = {
  ...credentials,
  backupCodes: codes,
  profile: profileSecrets,
};

interface WatchedOptions extends Omit<StepOptions, 'backEnd'> {
  /**
   * Sends codes through a back end, with these settings.
   * @default to the simulator
   */
  through?: Partial<BackEndSettings> | undefined;
  /** What the account requires after an accepted code. */
  requiredAction?: SimulatedAccount['requiredAction'];
}

/** Renders the challenge, with a scanner for every place in which it could leave a secret. */
export async function openWatchedStep({
  requiredAction,
  through,
  ...options
}: WatchedOptions = {}) {
  const simulator =
    options.simulator ??
    (await createRemoteSimulator({
      accounts: [{ ...account, ...(requiredAction && { requiredAction }) }],
      lockout: null,
    }));
  // Before the scanner watches, because the settings hold the API key.
  const backEnd = through && (await beginAtBackEnd(simulator, through));
  const queryClient = new QueryClient();
  const ownCalls = backEnd ? new URL(backEnd.url, location.origin).href : `${simulator.baseUrl}/`;
  const scanner = createScanner(queryClient, ownCalls, Boolean(backEnd));
  onTestFinished(scanner.stop);
  scanner.learn('API key', simulator.apiKey);
  scanner.learn('MFA token', simulator.secondFactorToken);
  for (const code of codes) scanner.learn('code', code);
  for (const text of JSON.stringify(profileSecrets).match(/prf-[\w-]+|\d{9}/g)!) {
    scanner.learn('profile', text);
  }

  const onSuccess = vi.fn((tokens: AuthTokens) => {
    if (!backEnd) scanner.learn('access token', tokens.accessToken);
    if (tokens.refreshToken) scanner.learn('refresh token', tokens.refreshToken);
  });
  const onFailure = vi.fn((error: Error) => scanner.hear('onFailure', error));
  const onEvent = vi.fn((event: object) => scanner.hear('onEvent', event));
  const step = await renderStep({
    queryClient,
    onSuccess,
    onFailure,
    onEvent,
    ...options,
    ...(backEnd && { backEnd }),
    simulator,
  });
  const field = step.container.querySelector('input');

  return {
    ...step,
    onSuccess,
    onFailure,
    onEvent,
    scanner,
    /** Begins a further first login at the back end. */
    beginAgain: () => backEnd?.begin(credentials),
    /** Pastes as a browser does: first the event, then the text as if it was typed. */
    async paste(text: string) {
      await userEvent.click(step.input);
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      // A browser removes line ends when it pastes into an input.
      const line = text.replaceAll(/[\r\n]/g, '');
      // Only this call fires the input events of a paste.
      if (step.getInput().dispatchEvent(paste)) document.execCommand('insertText', false, line);
    },
    /** Waits for a status: `idle`, `ended`, … */
    async become(status: string) {
      await expectSoon(step.getStatus).toBe(status);
    },
    /** Searches everywhere. `moment` is for the message of a failed test. */
    async expectNoSecret(moment: string, mayStand = false) {
      const { requests } = await simulator.report();
      for (const { headers } of requests) {
        expect(headers, moment).not.toHaveProperty('referer');
        if (!backEnd) scanner.hear('request headers', headers);
      }
      for (const secret of (await backEnd?.readSecrets()) ?? []) {
        scanner.learn('secret of the back end', secret);
      }
      expect(await scanner.scan(mayStand), moment).toEqual([]);
    },
    /** Expects an empty field, even after its removal, and empty caches of React Query. */
    async expectNothingLeft(moment: string) {
      await expectSoon(() => field?.value ?? '').toBe('');
      const mutations = () => queryClient.getMutationCache().getAll();
      await expectSoon(mutations).toEqual([]);
      expect(queryClient.getQueryCache().getAll(), moment).toEqual([]);
      await this.expectNoSecret(moment);
    },
  };
}

async function beginAtBackEnd(
  { apiKey, baseUrl }: RemoteSimulator,
  settings: Partial<BackEndSettings>,
) {
  const { begin, readSecrets, url } = await createRemoteBackEnd({ apiKey, baseUrl, ...settings });
  const { challengeKey } = await begin(credentials);
  return { begin, readSecrets, url, challengeKey, verify: verifyAt(url) };
}

/** The code with a hyphen, as it is printed. */
export function onPaper(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
