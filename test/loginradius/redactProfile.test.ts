import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject } from '../../src/loginradius/jsonObject.js';
import { redactProfile } from '../../src/loginradius/redactProfile.js';
import type { LoginRadiusProfile } from '../../src/loginradius/loginRadiusTypes.js';
import description from '../../api/verifyBackupCode.openapi.json' with { type: 'json' };
import { exampleLogin } from '../../src/simulator/answers/examples.js';

interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly 'x-sensitive'?: boolean;
}

const schemas: Readonly<Record<string, Schema>> = description.components.schemas;

/** A new copy for each test, so that a test that changes it does not affect the next. */
const exampleProfile = (): LoginRadiusProfile => structuredClone(exampleLogin.Profile ?? {});

describe('redactProfile on LoginRadius’s example', () => {
  it('deletes exactly the fields that the API description marks as sensitive', () => {
    const expected = withoutSensitive(exampleProfile(), { $ref: 'Profile' });
    expect(redactProfile(exampleProfile())).toStrictEqual(expected);
  });

  it('deletes every field of the contract’s list', () => {
    const { PIN, Identities, ...redacted } = redactProfile(exampleProfile());
    const secrets = ['Password', 'LastPasswordChangeToken', 'ProviderAccessCredential'];
    for (const secret of secrets) expect(redacted).not.toHaveProperty(secret);
    expect(PIN).toStrictEqual({
      Skipped: false,
      LastPINChangeDate: '2024-03-15T10:00:00Z',
      SkippedDate: '2024-03-10T10:00:00Z',
    });
    expect(Identities).toHaveLength(1);
    expect(Identities?.[0]).not.toHaveProperty('ProviderAccessCredential');
    expect(Identities?.[0]).not.toHaveProperty('TokenSignSecret');
  });

  it('deletes the same fields in camelCase, which newer endpoints use', () => {
    const expected = withoutSensitive(exampleProfile(), { $ref: 'Profile' });
    expect(redact(inCamelCase(exampleProfile()))).toStrictEqual(inCamelCase(expected));
  });

  it('deletes the tokens of a whole response body', () => {
    const body = { Profile: { FullName: 'John Smith' }, expires_in: '3600' };
    expect(redact({ ...body, access_token: 'a', refresh_token: 'b' })).toStrictEqual(body);
  });

  it('does not change the Profile that it gets', () => {
    const profile = exampleProfile();
    redactProfile(profile);
    expect(profile).toStrictEqual(exampleProfile());
  });
});

describe('redactProfile on any other value', () => {
  it('deletes every planted secret at any depth, and nothing else', () => {
    fc.assert(
      fc.property(trees, ({ planted, clean }) => {
        const input: unknown = JSON.parse(planted);
        const result = JSON.stringify(redact(input));
        expect(result).toBe(clean);
        expect(result).not.toContain(secretValue);
        expect(JSON.stringify(input)).toBe(planted);
      }),
    );
  });

  it('keeps the PIN record but deletes the PIN in it, of any type', () => {
    expect(redact({ PIN: null })).toStrictEqual({ PIN: null });
    expect(redact({ PIN: { PIN: null, Skipped: true } })).toStrictEqual({ PIN: { Skipped: true } });
    expect(redact({ PIN: { PIN: { Hash: 'a' } } })).toStrictEqual({ PIN: {} });
    expect(redact({ PIN: ['1234'] })).toStrictEqual({});
    expect(redact({ CustomFields: { pin: '1234' } })).toStrictEqual({ CustomFields: {} });
  });

  it.each(['id_token', 'ClientSecret', 'TOKENS', 'PasskeyCredentials'])(
    'deletes %s, which LoginRadius does not document',
    (key) => expect(redact({ [key]: ['a'], Id: 'b' })).toStrictEqual({ Id: 'b' }),
  );

  it.each([
    'PasswordHash',
    'OldPassword',
    'BackupCodes',
    'OTP',
    'Passcode',
    'SecurityAnswer',
    'ApiKey',
    'SessionId',
    'PINHash',
  ])('deletes %s, in PascalCase, camelCase and snake_case', (key) => {
    const words = key.match(/[A-Z]+(?![a-z])|[A-Z][a-z]+/g) ?? [];
    const [first = '', ...rest] = words;
    const spellings = [key, first.toLowerCase() + rest.join(''), words.join('_').toLowerCase()];
    const body = Object.fromEntries(spellings.map((spelling) => [spelling, 'a']));
    expect(redact({ ...body, Id: 'b' })).toStrictEqual({ Id: 'b' });
  });

  it.each(['IsPasswordBreached', 'IsSecurePassword', 'PasswordExpirationDate', 'PinsCount'])(
    'keeps %s, whose name only resembles a secret',
    (key) => expect(redact({ [key]: 'a' })).toStrictEqual({ [key]: 'a' }),
  );

  it.each([null, undefined, 0, 'text', true, [], {}])('returns %j unchanged', (value) => {
    expect(redact(value)).toStrictEqual(value);
  });

  it('handles a key named __proto__ as an ordinary key', () => {
    const text = '{"__proto__":{"FullName":"a","Password":"b"}}';
    const result = redact(JSON.parse(text));
    expect(JSON.stringify(result)).toBe('{"__proto__":{"FullName":"a"}}');
    expect(result).not.toHaveProperty('FullName');
  });

  it('redacts a body that is 100 000 levels deep', () => {
    const depth = 100_000;
    let level: unknown = redact(
      JSON.parse(`${'{"Next":['.repeat(depth)}{"Password":"a","Name":"b"}${']}'.repeat(depth)}`),
    );
    while (isJsonObject(level) && Array.isArray(level.Next)) level = level.Next[0];
    expect(level).toStrictEqual({ Name: 'b' });
  });

  it('terminates on an object that contains itself', () => {
    const loop: Record<string, unknown> = { Password: 'a', Name: 'b' };
    loop.Self = [loop];
    const expected: Record<string, unknown> = { Name: 'b' };
    expected.Self = [expected];
    expect(redact(loop)).toStrictEqual(expected);
  });
});

function redact(value: unknown): unknown {
  // SAFETY: not a Profile on purpose, since a response can contain any value.
  return redactProfile(value as LoginRadiusProfile);
}

/** Redacts by the API description instead of key names, to check the result independently. */
function withoutSensitive(value: unknown, unresolved: Schema): unknown {
  const alternative = unresolved.oneOf?.find((each) => each.$ref) ?? unresolved;
  const schema = alternative.$ref ? schemas[alternative.$ref.split('/').at(-1)!]! : alternative;
  if (Array.isArray(value)) return value.map((item) => withoutSensitive(item, schema.items ?? {}));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !schema.properties?.[key]?.['x-sensitive'])
      .map(([key, child]) => [key, withoutSensitive(child, schema.properties?.[key] ?? {})]),
  );
}

function inCamelCase(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replace(/"\w+":/g, lowerFirst));
}

function lowerFirst(key: string): string {
  return key.slice(0, 2).toLowerCase() + key.slice(2);
}

/** JSON text with secrets in it, and the same text without them. */
interface Planted {
  readonly planted: string;
  /** `null` if the whole value must be deleted. */
  readonly clean: string | null;
}

/** Too long to occur by chance, and unchanged by JSON. */
const secretValue = 'PLANTED-7f3c';

const secretKeys = fc.constantFrom(
  'Password',
  'password',
  'PIN',
  'pin',
  'LastPasswordChangeToken',
  'lastPasswordChangeToken',
  'LastPINChangeToken',
  'ProviderAccessCredential',
  'providerAccessCredential',
  'AccessToken',
  'TokenSecret',
  'TokenSignSecret',
  'tokenSignSecret',
  'access_token',
  'refresh_token',
);

const secretValues = fc.constantFrom<Planted>(
  { planted: `"${secretValue}"`, clean: null },
  { planted: `["${secretValue}",{"Id":"${secretValue}"}]`, clean: null },
);

const harmlessKeys = fc
  .oneof(fc.constantFrom(...Object.keys(exampleProfile())), fc.string(), fc.constant('__proto__'))
  .filter((key) => !/^(password|pin)$|token|secret|credential/i.test(key))
  // JavaScript moves numeric keys to the start of an object, which would change the expected text.
  .filter((key) => !/^\d+$/.test(key));

const trees = fc.letrec<Record<'tree' | 'array' | 'object' | 'pinRecord', Planted>>((tie) => {
  const leaf = fc
    .oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
    .map((value) => ({ planted: JSON.stringify(value), clean: JSON.stringify(value) }));
  const harmless = fc.tuple(harmlessKeys, tie('tree'));
  const secret = fc.tuple(secretKeys, secretValues);
  const pinRecord = fc.tuple(fc.constantFrom('PIN', 'pin'), tie('pinRecord'));
  return {
    tree: fc.oneof({ maxDepth: 6 }, leaf, tie('array'), tie('object')),
    array: fc.array(tie('tree'), { maxLength: 4 }).map((items) => join('[', items, ']')),
    object: asObject(fc.oneof(harmless, harmless, secret, pinRecord)),
    pinRecord: asObject(fc.oneof(harmless, secret)),
  };
}).object;

function asObject(entries: fc.Arbitrary<[key: string, value: Planted]>): fc.Arbitrary<Planted> {
  return fc
    .uniqueArray(entries, { selector: ([key]) => key, maxLength: 6 })
    .map((list) => join('{', list.map(asProperty), '}'));
}

function asProperty([key, { planted, clean }]: [key: string, value: Planted]): Planted {
  const start = `${JSON.stringify(key)}:`;
  return { planted: start + planted, clean: clean === null ? null : start + clean };
}

function join(open: string, parts: readonly Planted[], close: string): Planted {
  const kept = parts.filter(({ clean }) => clean !== null);
  return {
    planted: `${open}${parts.map(({ planted }) => planted).join()}${close}`,
    clean: `${open}${kept.map(({ clean }) => clean).join()}${close}`,
  };
}
