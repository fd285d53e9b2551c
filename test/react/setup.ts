import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { forgetTriedCodes } from 'backup-code-challenge/testing';
import { afterEach } from 'vitest';

// A busy machine needs more than the default second.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  forgetTriedCodes();
});
