import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { type CreateContestant, type LoginPage, sendCode } from '../contestant.js';

/** The form and the request as the documents of both libraries show them. */
export const create: CreateContestant = (page) => (
  <QueryClientProvider client={new QueryClient()}>
    <SignIn {...page} />
  </QueryClientProvider>
);

function SignIn(page: LoginPage) {
  const { register, handleSubmit, formState } = useForm<{ code: string }>();
  const { mutate, isPending } = useMutation({
    mutationFn: (backupcode: string) => sendCode(page, backupcode),
  });
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
