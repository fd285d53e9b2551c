// @vitest-environment node
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { demoAccounts, scenariosByFailure, type ServerFailureKey } from '../../../src/testing.js';
import { firstCode } from '../support/attempt.js';
import { createCallCounter } from './callCounter.js';
import { serveSdk } from './sdkServer.js';

type Server = Awaited<ReturnType<typeof serveSdk>>;
type Sdk = ReturnType<Server['createSdk']>;

const { email, userName, password } = demoAccounts.mira;
const counter = createCallCounter();
let server: Server;

beforeEach(async () => {
  server = await serveSdk();
});
afterEach(() => server.close());
afterAll(() => counter.print());

/** The MFA token in the response of a first login, nested or flat. */
function readToken(response: unknown): string {
  const found = /"SecondFactorAuthenticationToken":"([^"]+)"/.exec(JSON.stringify(response));
  if (!found?.[1]) throw new Error(`There is no MFA token in ${JSON.stringify(response)}`);
  return found[1];
}

const logIn = async (sdk: Sdk) =>
  readToken(await sdk.multiFactorAuthenticationApi.mfaLoginByEmail(email, password));

/** Verifies a code on the path that the SDK knows, and on the path of the newer documentation. */
const verify = {
  'the path of the SDK': (sdk: Sdk, token: string, backupcode: string) =>
    sdk.multiFactorAuthenticationApi.mfaValidateBackupCode({ backupcode }, token),
  'the newer path': (sdk: Sdk, token: string, backupcode: string) =>
    sdk.request(
      'PUT',
      'identity/v2/auth/login/2fa/backupcode',
      { apiKey: server.simulator.apiKey, secondFactorAuthenticationToken: token },
      { backupcode },
    ),
};

const firstLogins: Record<string, (sdk: Sdk) => Promise<unknown>> = {
  mfaLoginByEmail: (sdk) => sdk.multiFactorAuthenticationApi.mfaLoginByEmail(email, password),
  mfaLoginByUserName: (sdk) =>
    sdk.multiFactorAuthenticationApi.mfaLoginByUserName(password, userName),
  loginByEmail: (sdk) => sdk.authenticationApi.loginByEmail({ email, password }),
  loginByUserName: (sdk) => sdk.authenticationApi.loginByUserName({ username: userName, password }),
};

const codeCalls: Record<string, (sdk: Sdk, token: string) => Promise<unknown>> = {
  mfaValidateBackupCode: (sdk, token) => verify['the path of the SDK'](sdk, token, firstCode),
  'mfaValidateBackupCode with fields and templates': (sdk, token) =>
    sdk.multiFactorAuthenticationApi.mfaValidateBackupCode(
      { backupcode: firstCode },
      token,
      'Uid,Email',
      'browser-template',
      'city-template',
      'country-template',
      'ip-template',
    ),
  'mfaValidateBackupCode with a region and without webhooks': (_, token) => {
    const sdk = server.createSdk({ serverRegion: 'eu', PreventWebhook: true });
    return verify['the path of the SDK'](sdk, token, firstCode);
  },
  'the request function on the newer path': (sdk, token) =>
    verify['the newer path'](sdk, token, firstCode),
};

/** Counts the call before the test looks at its response. */
async function count<Value>(call: Promise<Value>): Promise<Value> {
  return call.finally(() => {
    const { outcome } = server.simulator.requests.at(-1)!;
    counter.count('node 11.7.0', outcome?.status === 200);
  });
}

describe('LoginRadius’s Node SDK over HTTPS', () => {
  it.each(Object.entries(firstLogins))('gets an MFA token from %s', async (_, call) => {
    expect(readToken(await count(call(server.createSdk())))).toMatch(/^[\da-f-]{36}$/);
  });

  it.each(Object.entries(codeCalls))('signs in with %s', async (_, call) => {
    const sdk = server.createSdk();
    const login = await count(call(sdk, await logIn(sdk)));
    expect(login).toMatchObject({ Profile: { FullName: 'Mira Quillfeather' } });
    expect(login).toHaveProperty('access_token', expect.stringMatching(/^[\da-f-]{36}$/));
    expect(server.simulator.requests.at(-1)?.outcome).toMatchObject({ codeSpent: true });
  });
});

/** The error code in the response of each scenario; `null` where no response carries one. */
const errorCodes: Record<ServerFailureKey, number | null> = {
  invalid_code: 1129,
  'invalid_code/after_unknown_outcome': 1129,
  'outcome_unknown/timeout': null,
  'outcome_unknown/network': null,
  'outcome_unknown/unreadable': null,
  service_error: 7909,
  unexpected: 8169,
  rate_limited: 429,
  session_limit: 1338,
  'locked/temporary': 1198,
  'locked/captcha': 1132,
  'locked/security_question': 1148,
  'locked/sign_in_again': 1264,
  'locked/blocked': 991,
  'action_required/privacy_policy': 1194,
  'action_required/consent': 1226,
  session_expired: 1104,
  no_backup_codes: 1128,
  mfa_unavailable: 1097,
  account_unavailable: 1130,
  risk_blocked: 1206,
  configuration: 901,
};

// SAFETY: the keys of an object literal of that type.
const keys = Object.keys(errorCodes) as ServerFailureKey[];

/** Sends a right code once under a scenario. */
async function sendUnder(key: ServerFailureKey, path: keyof typeof verify) {
  const sdk = server.createSdk();
  const token = await logIn(sdk);
  server.simulator.use(scenariosByFailure[key]);
  const send = (code: string) => verify[path](sdk, token, code);
  return { first: send(firstCode), send };
}

describe.each(['the path of the SDK', 'the newer path'] as const)('the SDK on %s', (path) => {
  it.each(keys.filter((key) => errorCodes[key] !== null))(
    'gets the error code of the scenario for %s',
    async (key) => {
      const { first, send } = await sendUnder(key, path);
      let last = first;
      if (key.endsWith('/after_unknown_outcome')) {
        await first.catch(() => {});
        last = send(firstCode);
      }
      await expect(last).rejects.toMatchObject({ ErrorCode: errorCodes[key] });
    },
  );

  it('reports its own error code 1000 when the body is empty', async () => {
    const { first } = await sendUnder('outcome_unknown/unreadable', path);
    await expect(first).rejects.toMatchObject({ ErrorCode: 1000 });
    expect(server.simulator.requests.at(-1)?.outcome).toMatchObject({ errorCode: null });
  });

  it('gets a network error when the connection drops', async () => {
    const { first } = await sendUnder('outcome_unknown/network', path);
    await expect(first).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('waits without a time-out when no response arrives', async () => {
    const { first } = await sendUnder('outcome_unknown/timeout', path);
    const onSettled = vi.fn<() => void>();
    const settled = first.finally(onSettled);
    await vi.waitFor(() =>
      expect(server.simulator.requests.at(-1)?.outcome).toMatchObject({ fault: 'never_answer' }),
    );
    expect(onSettled).not.toHaveBeenCalled();
    server.close();
    await expect(settled).rejects.toMatchObject({ code: 'ECONNRESET' });
  });
});
