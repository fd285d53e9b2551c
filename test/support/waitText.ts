import { en } from 'backup-code-challenge/locales/en';

/** The English text of a wait. */
export function waitText(count: number, unit: 'minute' | 'second'): string {
  const text = en.wait[unit];
  return ((count === 1 && text.one) || text.other).replace('{count}', String(count));
}
