import { BackupCodeError } from '../../failure/BackupCodeError.js';
import { failureKey } from '../../failure/failureKey.js';
import { withoutToken } from '../../failure/withoutToken.js';
import { forgetCodes, keepDoubt, learn } from './codes.js';
import type { Effect, EventOf, Transition } from './events.js';
import { fail } from './fail.js';
import type { Model } from './model.js';
import { show } from './show.js';

/**
 * The code is spent, so the login is delivered first, even if the challenge has changed in the meantime.
 */
export function accept(model: Model, { login }: EventOf<'accepted'>): Transition {
  const next = { ...model, sending: null };
  const effects: Effect[] = [
    { type: 'deliver', login },
    { type: 'report', facts: { type: 'outcome', failure: null } },
  ];
  if (model.sending?.session !== model.shown.session) {
    return [unlock(next), ...effects];
  }
  // Doubt about other codes outlives this MFA token, but no code stays in clear.
  const { [model.sending.code]: _spent, ...byCode } = keepDoubt(model.codes).byCode;
  return [
    show(
      { ...next, codes: forgetCodes({ ...model.codes, byCode }) },
      { state: { status: 'succeeded', isStalled: false } },
      'succeeded',
    ),
    ...effects,
    { type: 'emptyField' },
    { type: 'remember', byCode },
    { type: 'forget' },
  ];
}

/**
 * Ends the lock of a code that was sent under an earlier MFA token. A person who pressed in the meantime
 * heard that a code is being checked. This is no longer true.
 */
function unlock(model: Model): Model {
  return show(model, {}, model.shown.announcement.topic === 'submitting' ? 'nothing' : undefined);
}

/** The code that was sent did not sign in. */
export function refuse(model: Model, { error, waitMs }: EventOf<'refused'>): Transition {
  const { sending, shown, isConnected } = model;
  if (!sending) return [model];
  const { code, session } = sending;
  const { failure } = error;
  const learned = learn(model.codes, code, failure);
  const isAfterDoubt = failure.kind === 'invalid_code' && model.codes.byCode[code] === 'doubtful';
  const seen = isAfterDoubt
    ? new BackupCodeError({ ...failure, afterUnknownOutcome: true })
    : withoutToken(error);
  const effects: Effect[] = [
    { type: 'deliverFailure', error: seen },
    { type: 'report', facts: { type: 'outcome', failure: failureKey(seen.failure) } },
  ];
  const isCurrent = session === shown.session;
  // A refusal belongs to the MFA token under which the code was sent.
  const codes = isCurrent ? learned : keepDoubt(learned);
  if (!isConnected) effects.push({ type: 'remember', byCode: codes.byCode });
  const next: Model = {
    ...model,
    sending: null,
    codes: isConnected ? codes : forgetCodes(codes),
    isHeld: isCurrent,
    requiredToken: failure.kind === 'action_required' ? (failure.token ?? null) : null,
  };
  if (!isCurrent) return [unlock(next), ...effects];
  return fail(next, seen.failure, code, waitMs, effects);
}
