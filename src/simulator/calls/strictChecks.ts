import type { JsonObject } from '../../loginradius/jsonObject.js';
import type { ReceivedRequest } from './receivedRequest.js';
import { malformed, type Refusal } from './requestChecks.js';

/**
 * Every parameter of the contract. The client has its own list, because a check against a shared list
 * would prove nothing.
 */
const knownParameter =
  /^(apikey|secondfactorauthenticationtoken|prevent_webhook|rba(browser|city|country|ip|device)(email|sms)template)$/;

/** Refuses unknown, empty and repeated parameters, and webhook switches that are not booleans. */
export function checkParametersStrictly({ query, headers }: ReceivedRequest): Refusal | null {
  for (const name of new Set(query.keys())) {
    const [value, ...more] = query.getAll(name);
    if (!knownParameter.test(name) || !value || more.length > 0) return malformed(name);
  }
  if (!isBoolean(query.get('prevent_webhook') ?? 'false')) return malformed('prevent_webhook');
  return isBoolean(headers['x-preventwebhook'] ?? 'false') ? null : malformed('X-PreventWebhook');
}

/** Refuses every key but `backupcode`. */
export function checkKeysStrictly(body: JsonObject): Refusal | null {
  const unknownKey = Object.keys(body).find((key) => key !== 'backupcode');
  return unknownKey === undefined ? null : malformed(unknownKey);
}

function isBoolean(value: string): boolean {
  return value === 'true' || value === 'false';
}
