import { type ChallengeOptions, useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';
import { Button, Form, Heading, Input, Label, Text, VisuallyHidden } from 'react-aria-components';

/**
 * The challenge with React Aria's components, which have behaviour and class names but no style. It
 * does not use `TextField`, because that component controls the input. React writes the text of a
 * controlled input into the page, as its `value` attribute.
 */
export function ReactAriaRecipe(options: ChallengeOptions) {
  const challenge = useBackupCodeChallenge(options);
  const { state, failurePlacement, isExpired, isExpiring } = challenge;
  const texts = getChallengeTexts(challenge, en, options.format);
  const warning = isExpired ? 'expired' : isExpiring && 'expiring';
  const success = state.status === 'succeeded' && (state.isStalled ? 'stalled' : 'succeeded');
  const panel = en[success || warning || 'whereToFindCodes'];

  return (
    <BackupCode.Root challenge={challenge} lang={en.locale} dir={en.direction} render={<Form />}>
      <BackupCode.Heading render={<Heading level={2} />}>
        {failurePlacement === 'end' ? texts.title : en.title}
      </BackupCode.Heading>
      <BackupCode.Alert className="notice">
        {failurePlacement === 'alert' && <strong>{texts.title}. </strong>}
        <BackupCode.AlertText>{texts.text}</BackupCode.AlertText> {texts.wait}
      </BackupCode.Alert>
      {failurePlacement !== 'end' && (
        <>
          <p className="notice">
            <strong>{panel.title}.</strong> {panel.text}
          </p>
          <div className="field">
            <BackupCode.Label render={<Label />}>{en.label}</BackupCode.Label>
            <BackupCode.Input render={<Input />} />
            <BackupCode.FieldError render={<Text className="error" />}>
              {texts.text}
            </BackupCode.FieldError>
            <BackupCode.Description render={<Text className="hint" />}>
              {texts.hint}
            </BackupCode.Description>
          </div>
          <BackupCode.Submit render={<Button type="submit" />}>{en.submit}</BackupCode.Submit>
        </>
      )}
      {challenge.actions.map((action) => (
        <BackupCode.Action key={action} action={action} render={<Button />}>
          {texts.actionLabel(action)}
        </BackupCode.Action>
      ))}
      <BackupCode.Status render={<VisuallyHidden />}>{texts.announcement}</BackupCode.Status>
    </BackupCode.Root>
  );
}
