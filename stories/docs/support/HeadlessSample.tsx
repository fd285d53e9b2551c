import { type ChallengeOptions, useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';

/** The parts provide the behaviour. The page provides elements and classes. */
export function HeadlessSample(options: ChallengeOptions) {
  const challenge = useBackupCodeChallenge(options);
  const texts = getChallengeTexts(challenge, en, options.format);

  return (
    <BackupCode.Root challenge={challenge}>
      <BackupCode.Heading>
        {challenge.failurePlacement === 'end' ? texts.title : en.title}
      </BackupCode.Heading>
      <BackupCode.Alert>
        {challenge.failurePlacement === 'alert' && <strong>{texts.title}. </strong>}
        <BackupCode.AlertText>{texts.text}</BackupCode.AlertText> {texts.wait}
      </BackupCode.Alert>
      {challenge.failurePlacement !== 'end' && (
        <>
          <BackupCode.Label>{en.label}</BackupCode.Label>
          {/* An element gets the part's props in addition to its own. */}
          <BackupCode.Input render={<input className="app-input" />} />
          <BackupCode.FieldError>{texts.text}</BackupCode.FieldError>
          <BackupCode.Description>{texts.hint}</BackupCode.Description>
          {/* A function passes the part's props to the right element. */}
          <BackupCode.Submit
            render={(props) => (
              <span className="app-frame">
                <button {...props} />
              </span>
            )}
          >
            {en.submit}
          </BackupCode.Submit>
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
