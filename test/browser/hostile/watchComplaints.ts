import { onTestFinished, vi } from 'vitest';

/** What the page complains of from now to the end of the test: errors, warnings, React’s included. */
export function watchComplaints(): string[] {
  const complaints: string[] = [];
  const spies = (['error', 'warn'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((...line: unknown[]) => {
      complaints.push(line.map(String).join(' '));
    }),
  );
  const hear = (event: ErrorEvent) => complaints.push(event.message);
  window.addEventListener('error', hear);
  onTestFinished(() => {
    window.removeEventListener('error', hear);
    for (const spy of spies) spy.mockRestore();
  });
  return complaints;
}
