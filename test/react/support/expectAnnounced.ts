import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';

/** Waits until the live region says this and nothing else. A trailing space may tell turns apart. */
export async function expectAnnounced(text: string): Promise<void> {
  await waitFor(() => expect(screen.getByRole('status').textContent.trim()).toBe(text));
}

/** Waits for an error at the field: announced, shown under the field, and marked on the field. */
export async function expectFieldError(text: string): Promise<void> {
  await expectAnnounced(text);
  const input = screen.getByRole('textbox');
  expect(input).toBeInvalid();
  expect(input.closest('form')?.querySelector('.bcc-error')?.textContent).toBe(text);
}
