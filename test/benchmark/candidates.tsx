import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query';
import {
  BackupCodeChallenge,
  type ChallengeOptions,
  useBackupCodeChallenge,
} from 'backup-code-challenge';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';

const options: ChallengeOptions = {
  apiKey: 'an-api-key',
  secondFactorToken: 'a-token',
  onSuccess: () => undefined,
  onUseAnotherMethod: () => undefined,
  onStartOver: () => undefined,
};

const client = new QueryClient();

/** Never called, because the benchmark submits no form. */
const send = async (backupcode: string) =>
  fetch('/', { method: 'PUT', body: JSON.stringify({ backupcode }) });

/** The candidate with which the others are compared. */
function PlainForm() {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send(String(new FormData(event.currentTarget).get('code')));
      }}
    >
      <label htmlFor="code">Backup code</label>
      <input id="code" name="code" autoComplete="off" />
      <button type="submit">Sign in</button>
    </form>
  );
}

/** The form and the request as the documentation of the two libraries writes them. */
function BothHooks() {
  const { register, handleSubmit, formState } = useForm<{ code: string }>();
  const { mutate, isPending } = useMutation({ mutationFn: send });
  return (
    <form onSubmit={(event) => void handleSubmit(({ code }) => mutate(code))(event)}>
      <label htmlFor="code">Backup code</label>
      <input id="code" autoComplete="off" {...register('code', { required: true })} />
      {formState.errors.code && <p>Enter a backup code.</p>}
      <button type="submit" disabled={isPending}>
        Sign in
      </button>
    </form>
  );
}

function HeadlessStep() {
  const challenge = useBackupCodeChallenge(options);
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

/** Each candidate as an app would render it. The others are compared with the first. */
export const candidates: { readonly [Name in string]: () => ReactElement } = {
  'plain form': () => <PlainForm />,
  'useForm and useMutation': () => (
    <QueryClientProvider client={client}>
      <BothHooks />
    </QueryClientProvider>
  ),
  'headless parts': () => <HeadlessStep />,
  'finished step': () => <BackupCodeChallenge {...options} />,
};
