import { BackupCodeChallenge } from 'backup-code-challenge';
import { createSimulator, type ScenarioName } from 'backup-code-challenge/testing';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.js';

const meta = preview.meta({
  title: 'BackupCodeChallenge',
  component: BackupCodeChallenge,
  args: {
    apiKey: 'simulated-api-key',
    secondFactorToken: '',
    onSuccess: fn(),
    onFailure: fn(),
    onUseAnotherMethod: fn(),
    onLostCodes: fn(),
    onStartOver: fn(),
    onActionRequired: fn(),
    onEvent: fn(),
  },
});

/** The step against a simulator of its own, which meets the next code with a scenario. */
function meeting(scenario: ScenarioName | null) {
  const simulator = createSimulator();
  simulator.use(scenario);
  return {
    secondFactorToken: simulator.startLogin().secondFactorToken,
    endpoint: { fetch: simulator.fetch },
  };
}

async function enterCode(canvasElement: HTMLElement, code: string) {
  const canvas = within(canvasElement);
  await userEvent.type(canvas.getByLabelText('Backup code'), `${code}{Enter}`);
  return canvas;
}

/** A failure as a person meets it: a right code is entered, and this is what comes back. */
function failing(scenario: ScenarioName, text: RegExp) {
  return {
    args: meeting(scenario),
    play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
      const canvas = await enterCode(canvasElement, 'AD45-XH56');
      await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(text));
    },
  };
}

export const Idle = meta.story({
  args: meeting(null),
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Backup code')).toBeEnabled();
  },
});

export const Succeeded = meta.story({
  args: meeting(null),
  play: async ({ args, canvasElement }) => {
    await enterCode(canvasElement, 'AD45-XH56');
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce());
  },
});

export const TooShort = meta.story({
  args: meeting(null),
  play: async ({ canvasElement }) => {
    const canvas = await enterCode(canvasElement, 'AD45-XH5');
    await waitFor(() =>
      expect(canvas.getByLabelText('Backup code')).toHaveAccessibleDescription(/7/),
    );
  },
});

export const InvalidCode = meta.story(failing('invalidCode', /wrong or/));
export const ConnectionLost = meta.story(failing('dropAfterSpending', /connection/));
export const ServiceError = meta.story(failing('serviceError', /service/));
export const SessionLimit = meta.story(failing('sessionLimit', /device/));
export const RateLimited = meta.story(failing('rateLimited', /\d+/));

/** An ended step moves the focus to its heading instead of announcing it. */
function ending(scenario: ScenarioName) {
  return {
    args: meeting(scenario),
    play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
      const canvas = await enterCode(canvasElement, 'AD45-XH56');
      await waitFor(() => expect(canvas.getByRole('heading')).toHaveFocus());
      await expect(canvas.queryByLabelText('Backup code')).toBeNull();
    },
  };
}

export const LockedForAWhile = meta.story(ending('lockedForAWhile'));
export const LockedUntilCaptcha = meta.story(ending('lockedCaptcha'));
export const Blocked = meta.story(ending('blocked'));
export const SessionExpired = meta.story(ending('sessionExpired'));
export const NoBackupCodes = meta.story(ending('noBackupCodes'));
export const PrivacyPolicy = meta.story(ending('privacyPolicy'));
export const Consent = meta.story(ending('consent'));
export const AccountUnavailable = meta.story(ending('accountUnavailable'));
export const MfaUnavailable = meta.story(ending('mfaUnavailable'));
export const RiskBlocked = meta.story(ending('riskBlocked'));
export const WrongSetup = meta.story(ending('configuration'));
