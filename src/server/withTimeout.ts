/** Resolves after `delayMs` milliseconds. */
export function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, delayMs);
  });
}

/** Resolves to the value of a promise, or to `undefined` after the time-out. */
export async function valueWithin<Value>(
  promise: PromiseLike<Value>,
  timeoutMs: number,
): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, undefined);
  });
  try {
    return await Promise.race([promise, elapsed]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves to the result of a call. Rejects with its error, or with a `TimeoutError`. */
export async function withTimeout<Value>(
  call: () => Value | PromiseLike<Value>,
  timeoutMs: number,
): Promise<Value> {
  const result = (async () => ({ value: await call() }))();
  const inTime = await valueWithin(result, timeoutMs);
  if (inTime) return inTime.value;
  // Ignores a later result, including an error.
  result.catch(() => {});
  throw new DOMException(`No result within ${timeoutMs} ms`, 'TimeoutError');
}
