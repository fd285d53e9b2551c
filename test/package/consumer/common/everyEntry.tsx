// Only the compiler reads this file. Each entry must have types that reject mistakes.
import {
  BackupCodeChallenge,
  type BackupCodeFailureKind,
  useBackupCodeChallenge,
  verifyBackupCode,
} from 'backup-code-challenge';
import { BackupCode } from 'backup-code-challenge/headless';
import { de } from 'backup-code-challenge/locales/de';
import {
  createSimulator,
  createSimulatorListener,
  type Simulator,
  type SimulatorListener,
} from 'backup-code-challenge/testing';
import 'backup-code-challenge/styles.css';

export const simulator: Simulator = createSimulator();
export const listener: SimulatorListener = createSimulatorListener(simulator);
export const kind: BackupCodeFailureKind = 'locked';
export const login = verifyBackupCode({
  ...simulator.startLogin(),
  apiKey: 'key',
  backupCode: 'A',
});

// @ts-expect-error -- a challenge without onSuccess would lose the login
export const incompleteStep = <BackupCodeChallenge apiKey="key" secondFactorToken="token" />;
// @ts-expect-error -- a language must have all texts
export const incompleteLanguage: typeof de = { locale: 'de' };
// @ts-expect-error -- there is no such action
export const unknownAction = <BackupCode.Action action="give_up" />;
// @ts-expect-error -- there is no such scenario
simulator.use('goodWeather');

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
