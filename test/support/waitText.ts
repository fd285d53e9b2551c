import { en } from 'backup-code-challenge/locales/en';

/** What the step says in English while there is still to wait. */
export function waitText(count: number, unit: 'minute' | 'second'): string {
  const text = en.wait[unit];
  return ((count === 1 && text.one) || text.other).replace('{count}', String(count));
}
