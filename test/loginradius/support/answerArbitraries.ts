import fc from 'fast-check';
import { exampleErrors, exampleLogin } from '../../../src/simulator/answers/examples.js';
import { accessToken, camelCase } from './answers.js';
import { expectedKinds } from './expectedKinds.js';

const codes = expectedKinds.map(({ code }) => code);
const anyDate = fc.constantFrom(
  '2026-03-01T12:15:00Z',
  '2026-03-01T12:15:00.1234567',
  '0001-01-01T00:00:00',
  '3600',
  'soon',
);

const loginRadiusBody = fc.record(
  {
    ErrorCode: fc.oneof(
      fc.constantFrom(...codes),
      fc.constantFrom(...codes).map(String),
      fc.constantFrom(0, -1129, 0.5, '', '0', ' 1129 ', '1129x', null, true, [], {}),
      fc.integer(),
    ),
    Message: fc.oneof(fc.string(), fc.constant(null)),
    Description: fc.oneof(
      fc.constantFrom('The secondfactorauthenticationtoken is invalid', 'The apikey is required'),
      fc.jsonValue({ maxDepth: 1 }),
    ),
    Data: fc.oneof(
      fc.record({ LoginLockedTimeout: fc.oneof(anyDate, fc.jsonValue({ maxDepth: 1 })) }),
      fc.record({ access_token: fc.string() }),
      fc.record({ ConsentToken: fc.jsonValue({ maxDepth: 1 }) }),
      fc.jsonValue({ maxDepth: 1 }),
    ),
    Errors: fc.oneof(
      fc.array(fc.record({ FieldName: fc.jsonValue({ maxDepth: 0 }) }), { maxLength: 3 }),
      fc.jsonValue({ maxDepth: 2 }),
    ),
    access_token: fc.oneof(
      fc.constantFrom(accessToken, '', ' ', '00000000-0000-0000-0000-000000000000'),
      fc.jsonValue({ maxDepth: 1 }),
    ),
    refresh_token: fc.oneof(fc.string(), fc.constantFrom(null, 7)),
    expires_in: fc.oneof(anyDate, fc.integer(), fc.double(), fc.jsonValue({ maxDepth: 0 })),
    Profile: fc.oneof(
      fc.constantFrom(null, {}, { FirstName: null }),
      fc.jsonValue({ maxDepth: 2 }),
    ),
  },
  { requiredKeys: [] },
);

const validTexts = [
  ...exampleErrors.map((body) => JSON.stringify(body)),
  JSON.stringify({ ...exampleLogin, Profile: { FirstName: 'Ann', Identities: [] } }),
  JSON.stringify({ ErrorCode: 1194, Data: { access_token: accessToken } }),
  JSON.stringify({ ErrorCode: 1198, Data: { LoginLockedTimeout: '2026-03-01T12:15:00Z' } }),
  JSON.stringify({ errorCode: 1134, errors: [{ fieldName: 'backupcode', errorMessage: 'x' }] }),
];

/** A valid body with a piece deleted, doubled or replaced. */
const mutatedBody = fc
  .record({
    text: fc.constantFrom(...validTexts),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 30 }),
    replacement: fc.oneof(
      fc.string({ maxLength: 10 }),
      fc.constantFrom('null', '"', '[]', '0', '{'),
    ),
    isDoubled: fc.boolean(),
  })
  .map(({ text, from, length, replacement, isDoubled }) => {
    const start = Math.floor(from * text.length);
    const piece = text.slice(start, start + length);
    const middle = isDoubled ? piece + piece : replacement;
    return text.slice(0, start) + middle + text.slice(start + length);
  });

export const anyBody: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: loginRadiusBody.map((body) => JSON.stringify(body)), weight: 4 },
  { arbitrary: loginRadiusBody.map((body) => JSON.stringify(camelCase(body))), weight: 2 },
  { arbitrary: mutatedBody, weight: 3 },
  { arbitrary: fc.json(), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
  { arbitrary: fc.constantFrom('', 'null', '[]', '{}', '<html>502</html>', '\ufeff{}'), weight: 1 },
);

export const anyRetryAfter: fc.Arbitrary<string | null> = fc.oneof(
  fc.constantFrom(null, '', '60', '-1', 'Sun, 01 Mar 2026 12:00:45 GMT', '1e9', 'soon 5'),
  fc.nat().map(String),
  fc.stringMatching(/^[ -~]{0,20}$/),
);

/** Any status that a `Response` can have. */
export const anyStatus: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(200, 200, 400, 403, 404, 429, 500, 503),
  fc.integer({ min: 200, max: 599 }),
);
