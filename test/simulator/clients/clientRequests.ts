/**
 * Requests of LoginRadius's other clients, written from the table of the contract. In a
 * query, `{key}`, `{token}` and `{code}` stand for the API key, the MFA token and a right code.
 */
export interface ClientRequest {
  readonly client: string;
  readonly call: string;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const firstLogin = '/identity/v2/auth/login/2fa';
const flatFirstLogin = '/identity/v2/auth/login';
const newerPath = '/identity/v2/auth/login/2fa/backupcode';
const olderPath = '/identity/v2/auth/login/2fa/verification/backupcode';

const byEmail = '{"email":"mira.quillfeather@example.com","password":"correct-horse"}';
const byUserName = '{"username":"mira","password":"correct-horse"}';
const code = '{"backupcode":"{code}"}';

const json = { 'Content-Type': 'application/json' };

const node12 = { client: 'node 12.0.0-rc.1', headers: { ...json, Accept: 'application/json' } };
const node12Token = 'secondfactorauthenticationtoken={token}';

const python = {
  client: 'python 11.7.0',
  headers: {
    'User-Agent': 'python-requests/2.32.3',
    'Accept-encoding': 'gzip',
    Accept: '*/*',
    Connection: 'keep-alive',
    'Content-Type': 'application/json',
  },
};

const html5 = {
  client: 'html5 11.3.0',
  headers: {
    'Content-type': 'application/json',
    'X-Requested-With': 'XMLHttpRequest',
    Origin: 'https://shop.example',
    Accept: '*/*',
  },
};

const java = {
  client: 'java 11.7.0',
  headers: {
    'Content-Type': 'application/json',
    charset: 'UTF-8',
    'Accept-Encoding': 'gzip',
    'User-Agent': 'Java/17.0.12',
    Accept: 'text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2',
  },
};

export const clientRequests: readonly ClientRequest[] = [
  {
    ...node12,
    call: 'the nested first login by e-mail',
    method: 'POST',
    path: firstLogin,
    query: 'apikey={key}',
    body: byEmail,
  },
  {
    ...node12,
    call: 'the nested first login by user name',
    method: 'POST',
    path: firstLogin,
    query: 'apikey={key}&apisecret=simulated-secret',
    body: byUserName,
  },
  {
    ...node12,
    call: 'the flat first login by e-mail',
    method: 'POST',
    path: flatFirstLogin,
    query: 'apikey={key}&client_id=simulated-client',
    body: byEmail,
  },
  {
    ...node12,
    call: 'the flat first login by user name',
    method: 'POST',
    path: flatFirstLogin,
    query: 'apikey={key}',
    body: byUserName,
  },
  {
    ...node12,
    call: 'a backup code',
    method: 'PUT',
    path: newerPath,
    query: `apikey={key}&${node12Token}`,
    body: code,
  },
  {
    ...node12,
    call: 'a backup code with apisecret and client_id',
    method: 'PUT',
    path: newerPath,
    query: `apikey={key}&apisecret=simulated-secret&client_id=simulated-client&${node12Token}`,
    body: code,
  },
  {
    ...node12,
    call: 'a backup code with optional parameters',
    method: 'PUT',
    path: newerPath,
    query: `apikey={key}&${node12Token}&prevent_webhook=true&rbadevicesmstemplate=device`,
    body: code,
  },
  {
    ...python,
    call: 'the nested first login by e-mail',
    method: 'POST',
    path: firstLogin,
    query: 'apiKey={key}&isVoiceOtp=False',
    body: '{"email": "mira.quillfeather@example.com", "password": "correct-horse"}',
  },
  {
    ...python,
    call: 'a backup code',
    method: 'PUT',
    path: olderPath,
    query: 'apiKey={key}&secondFactorAuthenticationToken={token}',
    body: '{"backupcode": "{code}"}',
  },
  {
    ...python,
    call: 'a backup code with fields',
    method: 'PUT',
    path: olderPath,
    query: 'apiKey={key}&secondFactorAuthenticationToken={token}&fields=Uid,Email',
    body: '{"backupcode": "{code}"}',
  },
  {
    ...html5,
    call: 'the nested first login by e-mail',
    method: 'POST',
    path: firstLogin,
    query: 'ApiKey={key}',
    body: byEmail,
  },
  {
    ...html5,
    call: 'a backup code',
    method: 'PUT',
    path: olderPath,
    query: 'SecondFactorAuthenticationToken={token}&ApiKey={key}',
    body: code,
  },
  {
    ...java,
    call: 'a backup code',
    method: 'PUT',
    path: olderPath,
    query: 'secondFactorAuthenticationToken={token}&apiKey={key}',
    body: '{"BackupCode":"{code}"}',
  },
  {
    client: 'an older documentation page',
    call: 'a backup code',
    method: 'PUT',
    path: '/identity/v2/auth/login/2FA/verification/BackupCode',
    query: 'apikey={key}&secondfactorauthenticationtoken={token}',
    headers: json,
    body: code,
  },
];
