import { waitFor } from '@testing-library/react';
import { demoAccounts } from 'backup-code-challenge/testing';
import { describe, expect, it } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { readmeFormats } from '../support/readmeFormats.js';
import { renderStep } from './support/renderStep.js';

const typings: readonly (readonly [how: string, type: (issued: string) => string])[] = [
  ['as it is printed', (issued) => issued],
  ['without its hyphens', (issued) => issued.replaceAll('-', '')],
  ['with a space in it', (issued) => issued.replace(/-|(?<=^.{4})/, ' ')],
  ['with a dash in another place', (issued) => issued.replace('-', '').replace(/^../, '$&–')],
];

describe.each(readmeFormats)(
  'the published code %s, with the README’s format',
  (issued, format) => {
    it.each(typings)('signs in when it is entered %s', async (_, type) => {
      const accounts = [{ ...demoAccounts.mira, backupCodes: [issued] }];
      const simulator = createStrictSimulator({ accounts });
      const { enter, onSuccess } = renderStep({ simulator, format });
      await enter(type(issued));
      await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
      expect(simulator.requests.map(({ body }) => body)).toEqual([`{"backupcode":"${issued}"}`]);
    });
  },
);
