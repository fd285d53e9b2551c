import { BackupCodeError } from '../../failure/BackupCodeError.js';
import { type InvalidFormatFailure, noAnswer } from '../../failure/failure.js';
import { failureKey } from '../../failure/failureKey.js';
import { recall } from './codes.js';
import type { EventOf, Transition } from './events.js';
import { fail } from './fail.js';
import type { Model } from './model.js';
import { isFinal, show } from './show.js';

/** The person asks to send: the field is checked first, unless there is a reason to send nothing. */
export function press(model: Model, { session, isGesture }: EventOf<'pressed'>): Transition {
  const { shown, isConnected, isChecking, isHeld } = model;
  const isStale = session !== shown.session || !isConnected || isChecking;
  if (isStale || isFinal(shown) || (isGesture && isHeld)) return [model];
  // The live region announces again why nothing is sent.
  if (shown.isSending) return [show(model, {}, 'submitting')];
  if (shown.retryInSeconds) return [show(model, {}, 'wait')];
  return [{ ...model, isChecking: true }, { type: 'check' }];
}

/** The field is checked: the code goes out, or the person reads why it does not. */
export function submit(model: Model, event: EventOf<'submitted'>): Transition {
  const { session, check, isOnline, recalled } = event;
  // Another MFA token has replaced the one that the person saw.
  if (session !== model.shown.session || !model.isChecking) return [model];
  const checked = { ...model, isChecking: false };
  if (!check.ok) {
    const { ok: _ok, ...problem } = check;
    return reject(checked, problem);
  }
  const { code } = check;
  const next = { ...checked, codes: recall(model.codes, code, recalled) };
  if (next.codes.byCode[code] === 'refused') {
    return reject(next, { problem: 'already_refused', length: code.length });
  }
  const { state } = model.shown;
  // A browser that calls itself offline may be wrong, so the second press sends.
  const saidOffline = state.status === 'failed' && state.failure.kind === 'offline';
  if (!isOnline && !saidOffline) {
    const error = new BackupCodeError({ kind: 'offline', ...noAnswer });
    return fail({ ...next, isHeld: false }, error.failure, code, null, [
      { type: 'deliverFailure', error },
      { type: 'report', facts: { type: 'outcome', failure: 'offline' } },
    ]);
  }
  return [
    show(
      { ...next, sending: { code, session } },
      { state: { status: 'submitting' }, retryInSeconds: null },
      'submitting',
    ),
    { type: 'wait', waitMs: null },
    { type: 'send', code },
    { type: 'report', facts: { type: 'submitted' } },
  ];
}

/**
 * The code cannot be right, or was refused before. The challenge sends nothing, and only reports an event
 * to the app.
 */
function reject(
  model: Model,
  problem: Pick<InvalidFormatFailure, 'problem' | 'length' | 'character'>,
): Transition {
  const failure = { kind: 'invalid_format', ...problem, ...noAnswer } as const;
  return fail({ ...model, isHeld: false }, failure, null, null, [
    { type: 'report', facts: { type: 'rejected', failure: failureKey(failure) } },
  ]);
}
