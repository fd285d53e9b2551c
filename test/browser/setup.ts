import { cleanup, configure } from '@testing-library/react';
import { forgetTriedCodes } from 'backup-code-challenge/testing';
import { afterEach } from 'vitest';

// A busy machine needs more than the default second.
configure({ asyncUtilTimeout: 10_000 });

afterEach(async () => {
  cleanup();
  // The challenge remembers its codes one microtask after it unmounts.
  await Promise.resolve();
  forgetTriedCodes();
});
