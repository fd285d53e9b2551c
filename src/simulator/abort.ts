/** Never resolves; rejects with the signal's reason once it is aborted. */
export function rejectOnAbort(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** Resolves after a time in milliseconds; rejects with the signal's reason when that comes first. */
export async function wait(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, delayMs);
  });
  try {
    await Promise.race([elapsed, rejectOnAbort(signal)]);
  } finally {
    clearTimeout(timer);
  }
}
