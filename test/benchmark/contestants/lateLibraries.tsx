import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { createFormControl } from 'react-hook-form';
import { type CreateContestant, type LoginPage, sendCode } from '../contestant.js';

/** The bare form with both libraries of the step, used only once a person submits. */
export const create: CreateContestant = (page) => (
  <form
    onSubmit={(event) => {
      event.preventDefault();
      void submit(page, String(new FormData(event.currentTarget).get('code')));
    }}
  >
    <label htmlFor="code">Backup code</label>
    <input id="code" name="code" autoComplete="off" />
    <button type="submit">Sign in</button>
  </form>
);

function submit(page: LoginPage, code: string): Promise<void> {
  const { handleSubmit } = createFormControl({ values: { code } });
  const observer = new MutationObserver(new QueryClient(), {
    mutationFn: (backupcode: string) => sendCode(page, backupcode),
  });
  return handleSubmit((values) => observer.mutate(values.code))();
}
