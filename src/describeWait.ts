import type { Messages } from './locales/messages.js';

/** How long there is still to wait; empty where nobody said that there is an end to wait for. */
export function describeWait(
  { locale, wait, waited }: Messages,
  secondsLeft: number | null,
): string {
  if (!secondsLeft) return secondsLeft === 0 ? waited : '';
  const isLong = secondsLeft > 90;
  const time = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLong ? 'minute' : 'second',
    unitDisplay: 'long',
  }).format(isLong ? Math.ceil(secondsLeft / 60) : secondsLeft);
  return wait.replace('{time}', time);
}
