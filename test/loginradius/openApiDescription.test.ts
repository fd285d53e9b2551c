import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createConfig, lint, lintFromString } from '@redocly/openapi-core';
import { expect, it } from 'vitest';

/** The description as an app finds it. */
const path = createRequire(import.meta.url).resolve('backup-code-challenge/openapi.json');

/** Every recommended rule of Redocly, warnings included. */
const config = await createConfig({ extends: ['recommended-strict'] });

it('the OpenAPI description passes every recommended rule of the linter', async () => {
  expect(await lint({ ref: path, config })).toEqual([]);
});

it.each([
  [
    'a reference that leads nowhere',
    '/schemas/RequestBody',
    '/schemas/Nothing',
    'no-unresolved-refs',
  ],
  [
    'an example of the wrong type',
    '"ErrorCode": 908',
    '"ErrorCode": "908"',
    'no-invalid-media-type-examples',
  ],
  ['a word that OpenAPI does not have', '"operationId"', '"operationName"', 'struct'],
  [
    'a required key that is not described',
    '["backupcode"]',
    '["code"]',
    'no-required-schema-properties-undefined',
  ],
])('the linter notices %s', async (_, right, wrong, rule) => {
  const description = await readFile(path, 'utf8');
  const source = description.replace(right, wrong);
  expect(source).not.toBe(description);
  const problems = await lintFromString({ absoluteRef: path, source, config });
  expect(problems.map(({ ruleId }) => ruleId)).toContain(rule);
});
