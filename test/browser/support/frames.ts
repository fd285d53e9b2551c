/** Resolves once the browser has painted the current page. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/**
 * Waits until keys and clicks send again. After a failed request the challenge
 * ignores them for 500 ms, counted from two animation frames after the failure is on the screen.
 */
export async function waitOutHold(): Promise<void> {
  await nextFrame();
  await new Promise((resolve) => {
    setTimeout(resolve, 600);
  });
}
