// Only the compiler reads this file. Each entry must have types that reject mistakes.
import {
  BackupCodeChallenge,
  type BackupCodeFailureKind,
  readFirstLogin,
  useBackupCodeChallenge,
  verifyBackupCode,
} from 'backup-code-challenge';
import { BackupCode } from 'backup-code-challenge/headless';
import { de } from 'backup-code-challenge/locales/de';
import { ptBR } from 'backup-code-challenge/locales/pt-BR';
import description from 'backup-code-challenge/openapi.json' with { type: 'json' };
import manifest from 'backup-code-challenge/package.json' with { type: 'json' };
import { pickLocale } from 'backup-code-challenge/pick-locale';
import { type BackupCodeHandler, createBackupCodeHandler } from 'backup-code-challenge/server';
import { type ReplayStore, redisReplayStore } from 'backup-code-challenge/server/redis';
import {
  createSimulator,
  createSimulatorListener,
  type Simulator,
  type SimulatorListener,
} from 'backup-code-challenge/testing';
import { createHandlers } from 'backup-code-challenge/testing/msw';
import 'backup-code-challenge/styles.css';

export const simulator: Simulator = createSimulator();
export const listener: SimulatorListener = createSimulatorListener(simulator);
export const mockedPaths: readonly unknown[] = createHandlers(simulator);
export const kind: BackupCodeFailureKind = 'locked';
export const login = verifyBackupCode({
  ...simulator.startLogin(),
  apiKey: 'key',
  backupCode: 'A',
});

const firstLogin = readFirstLogin({});
export const step = firstLogin.kind === 'second_factor_required' && (
  <BackupCodeChallenge
    apiKey={simulator.apiKey}
    secondFactorToken={firstLogin.secondFactorToken}
    expiresAt={firstLogin.expiresAt}
    onSuccess={() => undefined}
  />
);

const replayStore: ReplayStore = redisReplayStore((...command) => Promise.resolve(command.length));
export const backEnd: BackupCodeHandler = createBackupCodeHandler({
  apiKey: simulator.apiKey,
  secret: 'thirty-two bytes or more of noise',
  allowedOrigins: ['https://login.example.com'],
  replayStore,
  onSignedIn: ({ tokens, profile }) => ({
    result: [tokens.accessToken.length, profile?.FirstName],
  }),
});

const languages = { de, 'pt-BR': ptBR };
export const language = languages[pickLocale(['de', 'pt-BR'], ['pt'])];
export const operation: string =
  description.paths['/identity/v2/auth/login/2fa/backupcode'].put.operationId;
export const version: string = manifest.version;

// @ts-expect-error -- a challenge without onSuccess would lose the login
export const incompleteStep = <BackupCodeChallenge apiKey="key" secondFactorToken="token" />;
// @ts-expect-error -- a language must have all texts
export const incompleteLanguage: typeof de = { locale: 'de' };
// @ts-expect-error -- there is no such action
export const unknownAction = <BackupCode.Action action="give_up" />;
// @ts-expect-error -- there is no such scenario
simulator.use('goodWeather');
// @ts-expect-error -- there is no such language in the list
pickLocale(['de', 'pt-BR']) satisfies 'fr';
// @ts-expect-error -- only a sign-in has tokens
firstLogin.tokens satisfies object;
// @ts-expect-error -- a handler without a replay store would spend a second code
createBackupCodeHandler({ apiKey: 'key', secret: 's', allowedOrigins: [], onSignedIn: () => ({}) });

export function Styled() {
  const challenge = useBackupCodeChallenge({
    ...simulator.startLogin(),
    apiKey: simulator.apiKey,
    onSuccess: (tokens, profile) => void [tokens.accessToken.length, profile?.Email?.[0]?.Value],
  });
  // @ts-expect-error -- there is no such status
  if (challenge.state.status === 'done') return null;
  return <BackupCode.Input render={<input data-app="" />} />;
}
