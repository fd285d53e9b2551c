import {
  Alert,
  AlertTitle,
  Box,
  Button,
  FormHelperText,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { type ChallengeOptions, useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';

const form = { maxWidth: 400, position: 'relative', '[aria-disabled=true]': { opacity: 0.6 } };

/** Hides an element visually, not from screen readers. */
const hidden = { position: 'absolute', width: '1px', overflow: 'hidden', clipPath: 'inset(50%)' };

/** The challenge with MUI's components. */
export function MuiRecipe(options: ChallengeOptions) {
  const challenge = useBackupCodeChallenge(options);
  const { state, failurePlacement, isExpired, isExpiring } = challenge;
  const texts = getChallengeTexts(challenge, en, options.format);
  const warning = isExpired ? 'expired' : isExpiring && 'expiring';
  const success = state.status === 'succeeded' && (state.isStalled ? 'stalled' : 'succeeded');
  const panel = en[success || warning || 'whereToFindCodes'];

  return (
    <BackupCode.Root
      challenge={challenge}
      lang={en.locale}
      dir={en.direction}
      render={<Stack component="form" spacing={2} sx={form} />}
    >
      <BackupCode.Heading render={<Typography component="h2" variant="h5" />}>
        {failurePlacement === 'end' ? texts.title : en.title}
      </BackupCode.Heading>
      {/* Replaces MUI's role "alert", because the Status part announces the failure. */}
      <BackupCode.Alert
        render={<Alert severity="error" role={failurePlacement === 'end' ? 'group' : 'none'} />}
      >
        {failurePlacement === 'alert' && <AlertTitle>{texts.title}</AlertTitle>}
        <BackupCode.AlertText>{texts.text}</BackupCode.AlertText> {texts.wait}
      </BackupCode.Alert>
      {failurePlacement !== 'end' && (
        <>
          <Alert severity={state.status === 'succeeded' ? 'success' : 'info'} role="none">
            <AlertTitle>{panel.title}</AlertTitle>
            {panel.text}
          </Alert>
          <div>
            {/* The part's props belong on the input element inside the text field. */}
            <BackupCode.Input
              render={({ id, ...input }) => (
                <TextField
                  id={id}
                  label={en.label}
                  error={failurePlacement === 'field'}
                  fullWidth
                  slotProps={{ htmlInput: input }}
                />
              )}
            />
            <BackupCode.FieldError render={<FormHelperText error />}>
              {texts.text}
            </BackupCode.FieldError>
            <BackupCode.Description render={<FormHelperText />}>
              {texts.hint}
            </BackupCode.Description>
          </div>
          <BackupCode.Submit render={<Button variant="contained" />}>{en.submit}</BackupCode.Submit>
        </>
      )}
      {challenge.actions.map((action) => (
        <BackupCode.Action key={action} action={action} render={<Button />}>
          {texts.actionLabel(action)}
        </BackupCode.Action>
      ))}
      <BackupCode.Status render={<Box sx={hidden} />}>{texts.announcement}</BackupCode.Status>
    </BackupCode.Root>
  );
}
