import { type ChallengeOptions, useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';

/** The parts provide the behaviour. The page provides elements, classes and texts. */
export function HeadlessSample(options: ChallengeOptions) {
  const challenge = useBackupCodeChallenge(options);
  const { failurePlacement, isExpired, isExpiring, state } = challenge;
  const texts = getChallengeTexts(challenge, en, options.format);
  // After the end, no code can be sent, so the field is hidden.
  const isEnded = failurePlacement === 'end';
  const expiry = isExpired ? en.expired : isExpiring ? en.expiring : null;
  const success = state.status === 'succeeded' && (state.isStalled ? en.stalled : en.succeeded);
  const panel = success || expiry || en.whereToFindCodes;

  return (
    <BackupCode.Root challenge={challenge} lang={en.locale} dir={en.direction}>
      <BackupCode.Heading>{isEnded ? texts.title : en.title}</BackupCode.Heading>
      <BackupCode.Alert>
        {failurePlacement === 'alert' && <strong>{texts.title}. </strong>}
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
          {/* Add `autoFocus` if the step replaces another form. */}
          {/* An element gets the part's props in addition to its own. */}
          <BackupCode.Input render={<input className="app-input" />} />
          <BackupCode.FieldError>{texts.text}</BackupCode.FieldError>
          <BackupCode.Description>
            {/* An alert replaces the panel, so the expiry moves here. */}
            {failurePlacement === 'alert' && expiry ? expiry.title : texts.hint}
          </BackupCode.Description>
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
