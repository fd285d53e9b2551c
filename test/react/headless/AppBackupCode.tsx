import { type ChallengeOptions, useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';

// Shows every text of the challenge.
export function AppBackupCode(options: ChallengeOptions) {
  const challenge = useBackupCodeChallenge(options);
  const { failurePlacement, isExpired, isExpiring, state } = challenge;
  const texts = getChallengeTexts(challenge, en, options.format);
  // After the end, no code can be sent, so the field is hidden.
  const isEnded = failurePlacement === 'end';
  const expiry = isExpired ? en.expired : isExpiring ? en.expiring : null;
  const success = state.status === 'succeeded' && (state.isStalled ? en.stalled : en.succeeded);
  // One panel at a time. After an alert, the expiry moves to the description.
  const panel = success || (failurePlacement !== 'alert' && expiry) || en.whereToFindCodes;

  return (
    <BackupCode.Root challenge={challenge} lang={en.locale} dir={en.direction}>
      <BackupCode.Heading>{isEnded ? texts.title : en.title}</BackupCode.Heading>
      <BackupCode.Alert>
        {failurePlacement === 'alert' && <strong>{texts.title}</strong>}{' '}
        <BackupCode.AlertText>{texts.text}</BackupCode.AlertText> {texts.wait}
      </BackupCode.Alert>
      {!isEnded && (
        <>
          {failurePlacement !== 'alert' && (
            <p>
              <strong>{panel.title}</strong> {panel.text}
            </p>
          )}
          <BackupCode.Label>{en.label}</BackupCode.Label>
          <BackupCode.Input />
          <BackupCode.FieldError>{texts.text}</BackupCode.FieldError>
          <BackupCode.Description>
            {failurePlacement === 'alert' && expiry ? expiry.title : texts.hint}
          </BackupCode.Description>
          <BackupCode.Submit>{en.submit}</BackupCode.Submit>
        </>
      )}
      {challenge.actions.map((action) => (
        <BackupCode.Action key={action} action={action}>
          {texts.actionLabel(action)}
        </BackupCode.Action>
      ))}
      <BackupCode.Status className="visually-hidden">{texts.announcement}</BackupCode.Status>
    </BackupCode.Root>
  );
}
