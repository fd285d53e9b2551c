import { useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';
import type { CreateContestant, LoginPage } from '../contestant.js';

/** The step's behaviour in elements of the app. */
export const create: CreateContestant = (page) => <SignIn {...page} />;

function SignIn({ send, onSignedIn }: LoginPage) {
  const challenge = useBackupCodeChallenge({
    apiKey: 'an-api-key',
    secondFactorToken: 'a-token',
    endpoint: { fetch: send },
    onSuccess: onSignedIn,
  });
  const texts = getChallengeTexts(challenge, en);
  return (
    <BackupCode.Root challenge={challenge}>
      <BackupCode.Label>{en.label}</BackupCode.Label>
      <BackupCode.Input />
      <BackupCode.FieldError>{texts.text}</BackupCode.FieldError>
      <BackupCode.Submit>{en.submit}</BackupCode.Submit>
      <BackupCode.Status>{texts.announcement}</BackupCode.Status>
    </BackupCode.Root>
  );
}
