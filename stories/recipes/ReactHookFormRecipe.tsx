import { type ChallengeOptions, useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';
import { useForm } from 'react-hook-form';

interface Device {
  deviceName: string;
  isTrusted: boolean;
}

interface Props extends Omit<ChallengeOptions, 'onSuccess'> {
  onSuccess: (...login: [...Parameters<ChallengeOptions['onSuccess']>, device: Device]) => void;
}

/**
 * The challenge in a form with other fields, which react-hook-form manages. A form cannot contain
 * another form, so the challenge's root is the form. The code is not one of the form's values.
 */
export function ReactHookFormRecipe({ onSuccess, ...options }: Props) {
  const { register, formState, trigger, getValues } = useForm<Device>({ mode: 'onChange' });
  const { errors, isValid } = formState;
  const challenge = useBackupCodeChallenge({
    ...options,
    onSuccess: (tokens, profile) => onSuccess(tokens, profile, getValues()),
  });
  const { state, failurePlacement, actions } = challenge;
  const texts = getChallengeTexts(challenge, en, options.format);
  const success = state.status === 'succeeded' && (state.isStalled ? en.stalled : en.succeeded);

  return (
    <BackupCode.Root
      challenge={challenge}
      lang={en.locale}
      dir={en.direction}
      // Not `handleSubmit`, because it always calls `preventDefault()`, and the challenge then sends nothing.
      onSubmit={(event) => {
        if (isValid) return;
        event.preventDefault();
        void trigger(undefined, { shouldFocus: true });
      }}
    >
      <BackupCode.Heading>{failurePlacement === 'end' ? texts.title : en.title}</BackupCode.Heading>
      <BackupCode.Alert>
        {failurePlacement === 'alert' && <strong>{texts.title}. </strong>}
        <BackupCode.AlertText>{texts.text}</BackupCode.AlertText> {texts.wait}
      </BackupCode.Alert>
      {failurePlacement !== 'end' && (
        <>
          <label htmlFor="device-name">Name of this device</label>
          <input
            id="device-name"
            aria-invalid={Boolean(errors.deviceName)}
            aria-describedby="device-name-error"
            {...register('deviceName', { required: 'Give this device a name.' })}
          />
          <p id="device-name-error">{errors.deviceName?.message}</p>
          <label>
            <input type="checkbox" {...register('isTrusted')} /> Do not ask on this device again
          </label>
          <BackupCode.Label>{en.label}</BackupCode.Label>
          <BackupCode.Input />
          <BackupCode.FieldError>{texts.text}</BackupCode.FieldError>
          <BackupCode.Description>{texts.hint}</BackupCode.Description>
          <BackupCode.Submit>{success ? success.title : en.submit}</BackupCode.Submit>
        </>
      )}
      {actions.map((action) => (
        <BackupCode.Action key={action} action={action}>
          {texts.actionLabel(action)}
        </BackupCode.Action>
      ))}
      <BackupCode.Status className="visually-hidden">{texts.announcement}</BackupCode.Status>
    </BackupCode.Root>
  );
}
