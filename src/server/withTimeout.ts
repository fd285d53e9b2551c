/** Resolves after a time in milliseconds. */
export function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, delayMs);
  });
}

/** The value of a promise if it comes within a time, else `undefined`. */
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

/** What a call gives within a time. Rejects with what it throws, or with a `TimeoutError`. */
export async function withTimeout<Value>(
  call: () => Value | PromiseLike<Value>,
  timeoutMs: number,
): Promise<Value> {
  const result = (async () => ({ value: await call() }))();
  const inTime = await valueWithin(result, timeoutMs);
  if (inTime) return inTime.value;
  // What it gives later is dropped, its error included.
  result.catch(() => {});
  throw new DOMException(`No result within ${timeoutMs} ms`, 'TimeoutError');
}
