import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { createFormControl } from 'react-hook-form';
import { bareFormElements } from '../bareFormElements.js';
import { type CreateContestant, type LoginPage, sendCode } from '../contestant.js';

/** The bare form with both libraries of the step, used only once a person submits. */
export const create: CreateContestant = (page) =>
  bareFormElements((code) => void submit(page, code));

function submit(page: LoginPage, code: string): Promise<void> {
  const { handleSubmit } = createFormControl({ values: { code } });
  const observer = new MutationObserver(new QueryClient(), {
    mutationFn: (backupcode: string) => sendCode(page, backupcode),
  });
  return handleSubmit((values) => observer.mutate(values.code))();
}
