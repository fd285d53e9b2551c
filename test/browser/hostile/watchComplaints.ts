import { onTestFinished, vi } from 'vitest';

/** Records the errors and warnings of the page, including React's, until the test ends. */
export function watchComplaints(): string[] {
  const complaints: string[] = [];
  const spies = (['error', 'warn'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((...line: unknown[]) => {
      complaints.push(line.map(String).join(' '));
    }),
  );
  const record = (event: ErrorEvent) => complaints.push(event.message);
  window.addEventListener('error', record);
  onTestFinished(() => {
    window.removeEventListener('error', record);
    for (const spy of spies) spy.mockRestore();
  });
  return complaints;
}
