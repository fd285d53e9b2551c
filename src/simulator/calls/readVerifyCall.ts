import {
  checkApiKey,
  checkContentType,
  malformed,
  missing,
  parseBody,
  type ReceivedRequest,
  type Refusal,
} from './requestChecks.js';

/** What a well-formed backup code call asks. */
export interface VerifyCall {
  readonly secondFactorToken: string;
  readonly backupCode: string;
}

const tokenParameter = 'secondfactorauthenticationtoken';

/** The webhook switch and the ten templates. Written anew: a list shared with the client proves nothing. */
const optionalParameter =
  /^(prevent_webhook|rba(browser|city|country|ip|device)(email|sms)template)$/;

/**
 * Reads a backup code call as strictly as the contract allows, before anything is looked up. The
 * order of the checks is this simulator's: the vendor documents none.
 */
export function readVerifyCall(request: ReceivedRequest, apiKey: string): VerifyCall | Refusal {
  const refusal =
    checkApiKey(request.query, apiKey) ??
    checkParameters(request.query) ??
    checkWebhookSwitches(request) ??
    checkContentType(request.headers);
  if (refusal) return refusal;
  const backupCode = readBackupCode(request.body);
  return typeof backupCode === 'string'
    ? { secondFactorToken: request.query.get(tokenParameter) ?? '', backupCode }
    : backupCode;
}

function checkParameters(query: URLSearchParams): Refusal | null {
  if (!query.get(tokenParameter)) return missing(tokenParameter);
  for (const name of new Set(query.keys())) {
    const [value, ...more] = query.getAll(name);
    const isKnown = name === 'apikey' || name === tokenParameter || optionalParameter.test(name);
    if (!isKnown || !value || more.length > 0) return malformed(name);
  }
  return null;
}

function checkWebhookSwitches({ query, headers }: ReceivedRequest): Refusal | null {
  if (!isSwitch(query.get('prevent_webhook') ?? 'false')) return malformed('prevent_webhook');
  return isSwitch(headers['x-preventwebhook'] ?? 'false') ? null : malformed('X-PreventWebhook');
}

function isSwitch(value: string): boolean {
  return value === 'true' || value === 'false';
}

function readBackupCode(text: string): string | Refusal {
  const body = parseBody(text);
  if (!body) return { code: 1079 };
  const unknownKey = Object.keys(body).find((key) => key !== 'backupcode');
  if (unknownKey !== undefined) return malformed(unknownKey);
  const { backupcode } = body;
  if (backupcode === undefined) return missing('backupcode');
  if (typeof backupcode !== 'string') return malformed('backupcode');
  return backupcode === '' ? { code: 1192 } : backupcode;
}
