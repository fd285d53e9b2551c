import type { Effect, MachineEvent, RecalledCode } from '../../../src/challenge/machine/events.js';
import { initialModel, type Model } from '../../../src/challenge/machine/model.js';
import { transition as realTransition } from '../../../src/challenge/machine/transition.js';
import { login, nothingRecalled, refused } from './driver.js';
import { failures } from './failures.js';
import { invariants, type Step } from './invariants.js';
import { kindOf } from './transitionKinds.js';

const codes = ['AAAAAAAA', 'BBBBBBBB'] as const;
const tokens = 2;

/** One failure of each class that the machine treats alike. refuse.test.ts has every kind. */
const representatives = [
  failures.invalid_code,
  failures.outcome_unknown,
  failures.rate_limited,
  failures.session_expired,
  failures.locked,
  failures.action_required,
];

/** What the invariants need and the model lacks. Bounded, so that the exploration ends. */
export interface Ghost {
  /** Requests under way. */
  readonly underWay: readonly { readonly session: number; readonly code: string }[];
  /** The session that the person saw at the press whose check is pending. */
  readonly pressed: number | null;
  /** Codes whose fate the responses so far leave unknown. */
  readonly doubtful: readonly string[];
  /** Codes that the server refused under the token of this session. */
  readonly refused: readonly string[];
  /** What the page remembers, as `session code knowledge`; see codeMemory. */
  readonly memory: readonly string[];
  /** Whether the last success was delivered: `owed` until it is. */
  readonly delivered: 'none' | 'once' | 'twice';
}

export const noGhost: Ghost = {
  underWay: [],
  pressed: null,
  doubtful: [],
  refused: [],
  memory: [],
  delivered: 'none',
};

interface Node {
  readonly model: Model;
  readonly ghost: Ghost;
}

interface ExploreOptions {
  /** A faulty transition in place of the real one. */
  readonly transition?: typeof realTransition;
  /** Whether the challenge also unmounts, and whether the page then remembers codes. */
  readonly leaves?: 'never' | 'remembered' | 'forgotten';
  /** Stops at the first step that breaks this invariant. */
  readonly until?: string;
}

/** Explores breadth first. */
export function explore({
  transition = realTransition,
  leaves = 'never',
  until,
}: ExploreOptions = {}) {
  const violations = new Map<string, string[]>();
  const kinds = { seen: new Set<string>(), unseen: new Set<string>() };
  const first = { model: initialModel(null), ghost: noGhost };
  const seen = new Set([keyOf(first)]);
  const queue: Node[] = [first];
  let transitions = 0;
  let index = 0;
  const isFound = () => until !== undefined && violations.has(until);
  for (; index < queue.length && !isFound(); index += 1) {
    const node = queue[index]!;
    for (const event of eventsOf(node, leaves)) {
      const [model, ...effects] = transition(node.model, event);
      transitions += 1;
      const followed = follow(node.ghost, node.model, event, model, effects);
      const ghost = leaves === 'remembered' ? followed : { ...followed, memory: [] };
      check({ before: node.model, event, after: model, effects, ghost, ghostBefore: node.ghost });
      const next = { model, ghost };
      const key = keyOf(next);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(next);
    }
  }
  return { states: seen.size, transitions, frontier: queue.length - index, violations, kinds };

  function check(step: Step): void {
    const { before, after } = step;
    if (after.shown !== before.shown) kinds.seen.add(kindOf(step));
    else if (!hasSameValues(before, after)) kinds.unseen.add(kindOf(step));
    for (const [name, holds] of Object.entries(invariants)) {
      if (holds(step)) continue;
      const found = violations.get(name) ?? [];
      if (found.length < 3) found.push(describeStep(step));
      violations.set(name, found);
    }
  }
}

function hasSameValues(before: Model, after: Model): boolean {
  return (Object.keys(before) as (keyof Model)[]).every((key) => before[key] === after[key]);
}

/** Every event that is possible in this state. A response without a request is not. */
function eventsOf({ model, ghost }: Node, leaves: ExploreOptions['leaves']): MachineEvent[] {
  const { session } = model.shown;
  const events: MachineEvent[] = [
    { type: 'connected' },
    { type: 'edited' },
    { type: 'pressed', session, isGesture: false },
    { type: 'pressed', session: session - 1, isGesture: false },
    // Keeps both explorations small. They can be separate, since what is shown does not depend on what
    // is known of codes.
    ...(leaves === 'never' ? seenEvents(session) : [{ type: 'disconnected' } as const]),
  ];
  if (model.shown.state.status === 'ended') events.push({ type: 'focusMissed' });
  if (model.shown.retryInSeconds) events.push({ type: 'waited', retryInSeconds: 0 });
  if (session < tokens - 1) {
    events.push({ type: 'replaced', problem: null });
    events.push({ type: 'replaced', problem: failures.configuration });
  }
  if (ghost.pressed !== null) {
    events.push(...checksOf(ghost.pressed, ghost.memory));
  }
  if (ghost.underWay.length > 0) {
    events.push({ type: 'accepted', login });
    for (const failure of representatives) {
      const waitMs = 'retryAfterMs' in failure || 'unlocksAt' in failure ? 30_000 : null;
      events.push(refused(failure, waitMs));
    }
  }
  return events;
}

function seenEvents(session: number): MachineEvent[] {
  return [
    { type: 'blurred' },
    { type: 'holdEnded' },
    { type: 'stalled' },
    { type: 'clock', expiresInSeconds: 100 },
    { type: 'clock', expiresInSeconds: 30 },
    { type: 'clock', expiresInSeconds: 0 },
    { type: 'acted', action: 'start_over' },
    { type: 'acted', action: 'continue' },
    { type: 'pressed', session, isGesture: true },
  ];
}

function checksOf(session: number, memory: Ghost['memory']): MachineEvent[] {
  const checked = { type: 'submitted', session } as const;
  return [
    { type: 'unchecked', session },
    {
      ...checked,
      recalled: nothingRecalled,
      isOnline: true,
      check: { ok: false, problem: 'too_short', length: 4 },
    },
    ...codes.flatMap((code) =>
      [true, false].map((isOnline) => ({
        ...checked,
        recalled: recall(memory, session, code),
        isOnline,
        check: { ok: true, code } as const,
      })),
    ),
  ];
}

export function recall(memory: Ghost['memory'], session: number, code: string): RecalledCode {
  const isRefused = memory.includes(`${session} ${code} refused`);
  const isDoubtful = memory.some((entry) => entry.endsWith(`${code} doubtful`));
  return {
    knowledge: isRefused ? 'refused' : isDoubtful ? 'doubtful' : null,
    hasDoubt: memory.some((entry) => entry.startsWith(`${session} `) && entry.endsWith('doubtful')),
  };
}

/** Returns the ghost after an event. */
export function follow(
  ghost: Ghost,
  before: Model,
  event: MachineEvent,
  after: Model,
  effects: readonly Effect[],
): Ghost {
  let { underWay, pressed, doubtful, refused: refusedCodes, delivered, memory } = ghost;
  const settled = event.type === 'accepted' || event.type === 'refused' ? underWay[0] : undefined;
  if (settled) underWay = underWay.slice(1);
  if (event.type === 'accepted') {
    delivered = 'none';
    doubtful = doubtful.filter((code) => code !== settled?.code);
  }
  if (event.type === 'refused' && settled) {
    const { kind } = event.error.failure;
    const isRefusal = kind === 'invalid_code';
    const leavesDoubt = ['outcome_unknown', 'service_error', 'unexpected', 'session_limit'];
    if (leavesDoubt.includes(kind)) doubtful = add(doubtful, settled.code);
    if (isRefusal) doubtful = doubtful.filter((code) => code !== settled.code);
    if (isRefusal && settled.session === before.shown.session) {
      refusedCodes = add(refusedCodes, settled.code);
    }
  }
  if (event.type === 'accepted' || event.type === 'replaced') refusedCodes = [];
  const isCheck = event.type === 'submitted' || event.type === 'unchecked';
  if (isCheck && event.session === pressed) pressed = null;
  for (const effect of effects) {
    if (effect.type === 'check') pressed = after.shown.session;
    if (effect.type === 'remember') {
      for (const [code, knowledge] of Object.entries(effect.byCode)) {
        memory = memory.filter((entry) => !entry.startsWith(`${before.shown.session} ${code} `));
        memory = add(memory, `${before.shown.session} ${code} ${knowledge}`);
      }
    }
    if (effect.type === 'deliver') delivered = delivered === 'none' ? 'once' : 'twice';
    if (effect.type === 'send') {
      const { session } = after.shown;
      underWay = [...underWay, { session, code: effect.code }];
    }
  }
  return { underWay, pressed, doubtful, refused: refusedCodes, delivered, memory };
}

function add(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list : [...list, item].toSorted();
}

/** Leaves out the announcement, since the machine decides nothing by it. */
function keyOf({ model, ghost }: Node): string {
  const { announcement: _announcement, ...shown } = model.shown;
  return JSON.stringify([{ ...model, shown }, ghost], (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function describeStep({ before, event, after }: Step): string {
  return JSON.stringify({ before: before.shown.state, event, after: after.shown.state });
}
