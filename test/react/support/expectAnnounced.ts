import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';

/** Waits until the live region contains exactly this text, apart from a trailing space. */
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
