import { type ChallengeOptions, useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';

/** A step of one's own: the parts bring the behaviour, the page brings elements and classes. */
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
        {texts.text} {texts.wait}
      </BackupCode.Alert>
      {challenge.failurePlacement !== 'end' && (
        <>
          <BackupCode.Label>{en.label}</BackupCode.Label>
          {/* An element: it gets the part's props besides its own. */}
          <BackupCode.Input render={<input className="host-input" />} />
          <BackupCode.FieldError>{texts.text}</BackupCode.FieldError>
          <BackupCode.Description>{texts.hint}</BackupCode.Description>
          {/* A function: it puts the part's props where they belong. */}
          <BackupCode.Submit
            render={(props) => (
              <span className="host-frame">
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
