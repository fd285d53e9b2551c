import { readFile } from 'node:fs/promises';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { buildRequest, type EndpointOptions } from '../../src/loginradius/endpoint.js';
import type {
  LoginRadiusErrorBody,
  LoginRadiusIdentity,
  LoginRadiusProfile,
  VerifyBackupCodeRequestBody,
  VerifyBackupCodeResponseBody,
} from '../../src/index.js';
import description from '../../api/verifyBackupCode.openapi.json' with { type: 'json' };
import type exampleIdentityJson from '../../src/simulator/answers/fixtures/exampleIdentity.json';
import type exampleProfileJson from '../../src/simulator/answers/fixtures/exampleProfile.json';
import { exampleErrors, exampleLogin } from '../../src/testing.js';

/** The parts of a JSON schema that this API description uses. */
interface Schema {
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
}

const schemas: Readonly<Record<string, Schema>> = description.components.schemas;
const operation = description.paths['/identity/v2/auth/login/2fa/backupcode'].put;
const described = (name: string): readonly string[] => Object.keys(schemas[name]?.properties ?? {});

const profile = exampleLogin.Profile ?? {};
const identity = profile.Identities?.[0] ?? {};

describe('the API description', () => {
  it('has the 149 Profile fields of LoginRadius’s example, in the same order', () => {
    expect(Object.keys(profile)).toHaveLength(149);
    expect(described('Profile')).toEqual(Object.keys(profile));
  });

  it('has the 117 fields of the example’s identity, in the same order', () => {
    expect(Object.keys(identity)).toHaveLength(117);
    expect(described('Identity')).toEqual(Object.keys(identity));
  });

  it('describes exactly the keys and types of every example, at every depth', () => {
    expect([...mismatches(exampleLogin, { $ref: 'LoginResponse' }, 'body')]).toEqual([]);
    for (const error of exampleErrors) {
      const optional = ['error.Data is missing', 'error.Errors is missing'];
      expect([...mismatches(error, { $ref: 'ErrorResponse' }, 'error')]).toEqual(optional);
    }
  });

  it('allows each field of a login response to be absent or null', () => {
    const strict = [...nestedProperties({ $ref: 'LoginResponse' }, 'LoginResponse')].filter(
      ([, schema, isRequired]) => isRequired || !allows(schema, 'null'),
    );
    expect(strict.map(([path]) => path)).toEqual([]);
  });

  it('has exactly the parts of a request with all options', async () => {
    const templates = { browser: 'a', city: 'a', country: 'a', ip: 'a', device: 'a' };
    const riskTemplates = { email: templates, sms: templates };
    const sent = request({ preventWebhook: true, riskTemplates });
    const { origin, pathname, searchParams } = new URL(sent.url);
    expect([origin]).toEqual(description.servers.map(({ url }) => url));
    expect([pathname]).toEqual(Object.keys(description.paths));
    expect(sent.method).toBe('PUT');
    const { apiKey } = description.components.securitySchemes;
    expect([...searchParams.keys()].toSorted()).toEqual(
      [apiKey.name, ...parametersIn('query')].toSorted(),
    );
    const { headers } = request({ preventWebhook: 'header' });
    for (const name of parametersIn('header')) expect(headers.has(name)).toBe(true);
    expect([...headers]).toHaveLength(1 + parametersIn('header').length);
    expect(Object.keys(await sent.json())).toEqual(described('RequestBody'));
  });
});

describe('the generated types', () => {
  it('are up to date with the API description (else run `npm run generate:types`)', async () => {
    const source = new URL('../../api/verifyBackupCode.openapi.json', import.meta.url);
    const generated = new URL(
      '../../src/loginradius/verifyBackupCode.generated.ts',
      import.meta.url,
    );
    const nodes = await openapiTS(source, { immutable: true, silent: true });
    expect(COMMENT_HEADER + astToString(nodes)).toBe(await readFile(generated, 'utf8'));
  });
});

describe('the public LoginRadius types', () => {
  it('have exactly the keys of the example', () => {
    type ExampleProfile = typeof exampleProfileJson & { Identities: unknown };
    expectTypeOf<keyof LoginRadiusProfile>().toEqualTypeOf<keyof ExampleProfile>();
    expectTypeOf<keyof LoginRadiusIdentity>().toEqualTypeOf<keyof typeof exampleIdentityJson>();
  });

  it('allow a body in which every field is absent or null', () => {
    type Empty<Type> = { [Key in keyof Type]?: null };
    expectTypeOf<Empty<LoginRadiusProfile>>().toExtend<LoginRadiusProfile>();
    expectTypeOf<Empty<LoginRadiusIdentity>>().toExtend<LoginRadiusIdentity>();
    expectTypeOf<Empty<VerifyBackupCodeResponseBody>>().toExtend<VerifyBackupCodeResponseBody>();
  });

  it('require the backup code in the request, and allow nothing beside it', () => {
    expectTypeOf<VerifyBackupCodeRequestBody>().toEqualTypeOf<{ readonly backupcode: string }>();
  });

  it('are what the examples of the test kit are declared as', () => {
    expectTypeOf(exampleLogin).toEqualTypeOf<VerifyBackupCodeResponseBody>();
    expectTypeOf(exampleErrors).toEqualTypeOf<readonly LoginRadiusErrorBody[]>();
  });

  it('distinguish the shapes of a Profile from those of its identities', () => {
    type Item<List> = NonNullable<List> extends readonly (infer Element)[] ? Element : never;
    type Position = Item<LoginRadiusProfile['Positions']>;
    type IdentityPosition = Item<LoginRadiusIdentity['Positions']>;
    expectTypeOf<Position['IsCurrent']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<IdentityPosition['IsCurrent']>().toEqualTypeOf<boolean | null | undefined>();
    expectTypeOf<Position>().not.toHaveProperty('Comapny');
    expectTypeOf<IdentityPosition>().toHaveProperty('Comapny');
    expectTypeOf<Item<LoginRadiusIdentity['Badges']>>().toHaveProperty('BageId');
    expectTypeOf<Item<LoginRadiusProfile['Movies']>>().not.toHaveProperty('MovieName');
    expectTypeOf<Item<LoginRadiusIdentity['Movies']>>().not.toHaveProperty('Name');
    expectTypeOf<Item<LoginRadiusProfile['Identities']>>().toEqualTypeOf<LoginRadiusIdentity>();
  });

  it('have numbers and booleans as strings where LoginRadius does', () => {
    expectTypeOf<LoginRadiusProfile['Age']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<LoginRadiusProfile['Verified']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<LoginRadiusIdentity['TokenSignSecret']>().toEqualTypeOf<
      number | null | undefined
    >();
    expectTypeOf<VerifyBackupCodeResponseBody['expires_in']>().toEqualTypeOf<
      string | null | undefined
    >();
    expectTypeOf<LoginRadiusErrorBody['ErrorCode']>().toEqualTypeOf<number>();
  });

  it('are read-only', () => {
    type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
    expectTypeOf<LoginRadiusProfile>().not.toEqualTypeOf<Writable<LoginRadiusProfile>>();
    expectTypeOf<NonNullable<LoginRadiusProfile['Roles']>>().toEqualTypeOf<readonly string[]>();
  });
});

function request(endpoint: EndpointOptions): Request {
  const credentials = { apiKey: 'a', secondFactorToken: 'a', endpoint };
  return new Request(...buildRequest(credentials, 'AD45XH56'));
}

function parametersIn(place: string): string[] {
  return operation.parameters.filter((each) => each.in === place).map(({ name }) => name);
}

/** Resolves a reference, or the alternative to `null`. */
function resolve(schema: Schema): Schema {
  const alternative = schema.oneOf?.find(({ type }) => type !== 'null');
  if (alternative) return resolve(alternative);
  return schema.$ref ? resolve(schemas[schema.$ref.split('/').at(-1)!]!) : schema;
}

function allows(schema: Schema, type: string): boolean {
  return [schema, ...(schema.oneOf ?? [])].some((each) => [each.type].flat().includes(type));
}

/** Describes each difference between a value and its schema. */
function* mismatches(value: unknown, unresolved: Schema, path: string): Generator<string> {
  const schema = resolve(unresolved);
  const type = Array.isArray(value) ? 'array' : typeof value;
  if (!allows(schema, type) && !(type === 'number' && allows(schema, 'integer'))) {
    yield `${path} is no ${type}`;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* mismatches(item, schema.items ?? {}, `${path}[]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      const childSchema = schema.properties?.[key] ?? schema.additionalProperties;
      if (typeof childSchema === 'object') yield* mismatches(child, childSchema, `${path}.${key}`);
      else yield `${path}.${key} is not described`;
    }
    for (const key of Object.keys(schema.properties ?? {})) {
      if (!(key in value)) yield `${path}.${key} is missing`;
    }
  }
}

/** Lists every property that is reachable from a schema. */
function* nestedProperties(
  unresolved: Schema,
  path: string,
): Generator<readonly [path: string, schema: Schema, isRequired: boolean]> {
  const { properties = {}, required = [], items } = resolve(unresolved);
  if (items) yield* nestedProperties(items, `${path}[]`);
  for (const [key, schema] of Object.entries(properties)) {
    yield [`${path}.${key}`, schema, required.includes(key)];
    yield* nestedProperties(schema, `${path}.${key}`);
  }
}
