import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves once the condition holds. The limit is long because the machine may be busy. */
export async function waitFor(
  condition: () => boolean | Promise<boolean>,
  limitMs = 60_000,
): Promise<void> {
  const end = Date.now() + limitMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Not within ${limitMs / 1000} s: ${condition}`);
    await sleep(50);
  }
}
