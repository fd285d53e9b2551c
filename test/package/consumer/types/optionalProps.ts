// Only the compiler reads this file. Apps under `exactOptionalPropertyTypes` pass on `undefined`.
import type {
  BackEndChallengeOptions,
  BackEndChallengeProps,
  BackupCodeChallengeProps,
  BackupCodeFormat,
  ChallengeMessages,
  ChallengeOptions,
  EndpointOptions,
  FirstLoginResponse,
  RiskTemplates,
  useVerifyBackupCode,
  VerifyAtOptions,
  VerifyBackupCodeRequest,
} from 'backup-code-challenge';
import type { BackupCode } from 'backup-code-challenge/headless';
import type {
  BackupCodeHandlerOptions,
  CallbackResponse,
  MemoryReplayStoreOptions,
  SignedInResponse,
} from 'backup-code-challenge/server';
import type {
  CorsOptions,
  LockoutRule,
  LoginRadiusErrorOverrides,
  Scenario,
  SimulatedAccount,
  SimulatorOptions,
} from 'backup-code-challenge/testing';
import type { HandlerOptions } from 'backup-code-challenge/testing/msw';
import type { ComponentProps } from 'react';

/** The optional keys that reject `undefined`. */
type Rejecting<Options> = Options extends unknown
  ? {
      [Key in keyof Options]-?: object extends Pick<Options, Key>
        ? Record<Key, undefined> extends Pick<Options, Key>
          ? never
          : Key
        : never;
    }[keyof Options]
  : never;

/** Does not compile with any key, and then names the keys. */
type None<Keys extends never> = Keys;

export type OfTheStep = [
  None<Rejecting<BackupCodeChallengeProps>>,
  None<Rejecting<BackEndChallengeProps<unknown>>>,
  None<Rejecting<BackupCodeFormat>>,
  None<Rejecting<ChallengeMessages>>,
  None<Rejecting<EndpointOptions>>,
  None<Rejecting<RiskTemplates>>,
];
export type OfTheHooks = [
  None<Rejecting<ChallengeOptions>>,
  None<Rejecting<BackEndChallengeOptions<unknown>>>,
  None<Rejecting<Parameters<typeof useVerifyBackupCode>[0]>>,
];
export type OfTheFunctions = [
  None<Rejecting<FirstLoginResponse>>,
  None<Rejecting<VerifyAtOptions>>,
  None<Rejecting<VerifyBackupCodeRequest>>,
];
export type OfTheParts = None<
  {
    [Part in keyof typeof BackupCode]: Rejecting<
      Omit<ComponentProps<(typeof BackupCode)[Part]>, 'key' | 'ref'>
    >;
  }[keyof typeof BackupCode]
>;
export type OfTheServer = [
  None<Rejecting<BackupCodeHandlerOptions>>,
  None<Rejecting<CallbackResponse>>,
  None<Rejecting<MemoryReplayStoreOptions>>,
  None<Rejecting<SignedInResponse>>,
];
export type OfTheTestKit = [
  None<Rejecting<CorsOptions>>,
  None<Rejecting<HandlerOptions>>,
  None<Rejecting<LockoutRule>>,
  None<Rejecting<LoginRadiusErrorOverrides>>,
  None<Rejecting<Scenario>>,
  None<Rejecting<SimulatedAccount>>,
  None<Rejecting<SimulatorOptions>>,
];
// @ts-expect-error -- so that the types above can fail: an option without `| undefined` rejects it
export type OfAnother = None<Rejecting<{ option?: string }>>;
