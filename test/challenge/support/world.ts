import type { ChallengeAction } from '../../../src/challenge/challengeAction.js';
import type { Effect, MachineEvent } from '../../../src/challenge/machine/events.js';
import { initialModel } from '../../../src/challenge/machine/model.js';
import { transition as realTransition } from '../../../src/challenge/machine/transition.js';
import { waitMsOf } from '../../../src/challenge/wait.js';
import type { BackupCodeCheck } from '../../../src/code/validateBackupCode.js';
import type { BackupCodeFailure } from '../../../src/failure/failure.js';
import { login, refused } from './driver.js';
import { follow, noGhost, recall } from './explore.js';
import { failures } from './failures.js';
import type { Step } from './invariants.js';

/** What a person, the app, the browser or time does. */
export type Command =
  | { readonly do: 'type'; readonly check: BackupCodeCheck }
  | { readonly do: 'press'; readonly isGesture: boolean; readonly isStale: boolean }
  | { readonly do: 'blur' }
  | { readonly do: 'act'; readonly action: ChallengeAction }
  | { readonly do: 'replace'; readonly isUnusable: boolean }
  | { readonly do: 'expire'; readonly inMs: number | null }
  | { readonly do: 'leave' }
  | { readonly do: 'return' }
  | { readonly do: 'connectivity'; readonly isOnline: boolean }
  /** Time passes, and each timer fires in its turn. */
  | { readonly do: 'pass'; readonly ms: number }
  /** The device sleeps. Every due timer fires once afterwards. */
  | { readonly do: 'sleep'; readonly ms: number };

/** How LoginRadius responds to one code, and how fast. */
export interface Response {
  readonly latencyMs: number;
  /** `null`: it signs in. */
  readonly failure: BackupCodeFailure | null;
}

export interface WorldOptions {
  /** The responses, in turn. */
  readonly responses: readonly Response[];
  /** How long each check of the field takes, in turn. `null`: the app's format throws. */
  readonly checksMs: readonly (number | null)[];
  /** Whether the page remembers codes beyond a mount. */
  readonly isRemembering: boolean;
  /** Whether an end can take the focus. */
  readonly canFocus: boolean;
  readonly onStep: (step: Step) => void;
  /** A faulty transition in place of the real one. */
  readonly transition?: typeof realTransition | undefined;
}

type TimerName = 'wait' | 'hold' | 'expiry' | 'stall' | 'response' | `check ${number}`;

export type World = ReturnType<typeof createWorld>;

/** A simulated page with its own clock, which runs the machine as the runner does. */
export function createWorld(options: WorldOptions) {
  const { responses, checksMs, isRemembering, canFocus, onStep } = options;
  const { transition = realTransition } = options;
  /** An event that an effect causes is handled after the current one, as in the runner. */
  const queue: MachineEvent[] = [];
  const timers = new Map<TimerName, { readonly at: number; readonly fire: () => void }>();
  let model = initialModel(null);
  let ghost = noGhost;
  let now = Date.parse('2026-03-01T12:00:00Z');
  let field: BackupCodeCheck = { ok: false, problem: 'empty', length: 0 };
  let isOnline = true;
  let waitEndsAt: number | null = null;
  let sent = 0;
  let checked = 0;

  const after = (name: TimerName, ms: number, fire: () => void) =>
    void timers.set(name, { at: now + ms, fire });

  function dispatch(event: MachineEvent): void {
    queue.push(event);
    if (queue.length > 1) return;
    for (; queue[0]; queue.shift()) take(queue[0]);
  }

  function take(event: MachineEvent): void {
    const before = model;
    const ghostBefore = ghost;
    const [next, ...effects] = transition(before, event);
    const followed = follow(ghost, before, event, next, effects);
    model = next;
    ghost = isRemembering ? followed : { ...followed, memory: [] };
    effects.forEach(perform);
    onStep({ before, event, after: next, effects, ghostBefore, ghost });
  }

  function perform(effect: Effect): void {
    if (effect.type === 'check') check();
    if (effect.type === 'send') send();
    if (effect.type === 'deliver') after('stall', 30_000, () => dispatch({ type: 'stalled' }));
    if (effect.type === 'hold') after('hold', 533, () => dispatch({ type: 'holdEnded' }));
    if (effect.type === 'focus' && effect.target === 'end' && !canFocus) {
      dispatch({ type: 'focusMissed' });
    }
    if (effect.type === 'emptyField') field = { ok: false, problem: 'empty', length: 0 };
    if (effect.type === 'wait') {
      waitEndsAt = effect.waitMs === null ? null : now + effect.waitMs;
      countWait();
    }
  }

  function check(): void {
    const { session } = model.shown;
    const content = field;
    const ms = checksMs[checked % checksMs.length] ?? null;
    checked += 1;
    after(`check ${checked}`, ms ?? 0, () => {
      if (ms === null) return dispatch({ type: 'unchecked', session });
      dispatch({
        type: 'submitted',
        session,
        check: content,
        isOnline,
        recalled: recall(ghost.memory, session, content.ok ? content.code : ''),
      });
    });
  }

  function send(): void {
    const { latencyMs, failure } = responses[sent % responses.length]!;
    sent += 1;
    after('response', latencyMs, () =>
      dispatch(failure ? refused(failure, waitMsOf(failure, now)) : { type: 'accepted', login }),
    );
  }

  function countWait(): void {
    timers.delete('wait');
    if (waitEndsAt !== null)
      tick('wait', waitEndsAt, (retryInSeconds) => dispatch({ type: 'waited', retryInSeconds }));
  }

  function tick(
    name: 'wait' | 'expiry',
    end: number,
    report: (remainingSeconds: number) => void,
  ): void {
    const leftMs = end - now;
    if (leftMs > 0) after(name, leftMs % 1000 || 1000, () => tick(name, end, report));
    report(Math.max(0, Math.ceil(leftMs / 1000)));
  }

  /** Fires the timers that are due until `end`, the earliest first. */
  function fireUntil(end: number): void {
    for (;;) {
      const [first] = [...timers].toSorted(([, a], [, b]) => a.at - b.at);
      if (!first || first[1].at > end) return;
      const [name, { at, fire }] = first;
      timers.delete(name);
      now = Math.max(now, at);
      fire();
    }
  }

  function pass(ms: number): void {
    const end = now + ms;
    fireUntil(end);
    now = end;
  }

  return {
    connect: () => dispatch({ type: 'connected' }),
    run(command: Command): void {
      const { session } = model.shown;
      switch (command.do) {
        case 'type':
          // The input is read-only while a code is on its way.
          if (model.shown.state.status === 'submitting') return;
          field = command.check;
          return dispatch({ type: 'edited' });
        case 'press': {
          const { isGesture, isStale } = command;
          return dispatch({ type: 'pressed', session: isStale ? session - 1 : session, isGesture });
        }
        case 'blur':
          return dispatch({ type: 'blurred' });
        case 'act':
          return dispatch({ type: 'acted', action: command.action });
        case 'replace':
          return dispatch({
            type: 'replaced',
            problem: command.isUnusable ? failures.configuration : null,
          });
        case 'expire': {
          timers.delete('expiry');
          const report = (expiresInSeconds: number) =>
            dispatch({ type: 'clock', expiresInSeconds });
          return command.inMs === null
            ? report(Infinity)
            : tick('expiry', now + command.inMs, report);
        }
        case 'leave':
          timers.delete('wait');
          timers.delete('stall');
          return dispatch({ type: 'disconnected' });
        case 'return':
          dispatch({ type: 'connected' });
          return countWait();
        case 'connectivity':
          isOnline = command.isOnline;
          return;
        case 'pass':
          return pass(command.ms);
        case 'sleep':
          now += command.ms;
          return fireUntil(now);
        default:
          return command satisfies never;
      }
    },
    transition,
    /** Whether a timer will report what the machine waits for. */
    isPending: (name: 'hold' | 'response' | 'check') =>
      [...timers.keys()].some((key) => key.startsWith(name)),
    get model() {
      return model;
    },
    get now() {
      return now;
    },
  };
}
