import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChallengeStore } from '../../../src/challenge/challengeStore.js';
import type { Effect } from '../../../src/challenge/machine/events.js';
import { failures, nothingRecalled, refused } from '../support/driver.js';

const code = 'AD45XH56';
const pressed = { type: 'pressed', session: 0, isGesture: false } as const;
const submitted = {
  type: 'submitted',
  session: 0,
  check: { ok: true, code },
  isOnline: true,
  recalled: nothingRecalled,
} as const;
const report = vi.fn();

/** A store that records its effects. `answer` runs synchronously for each effect. */
function create(answer: (effect: Effect) => void = () => {}) {
  const performed: string[] = [];
  const store = createChallengeStore(null, (effect) => {
    performed.push(effect.type);
    answer(effect);
  });
  store.dispatch({ type: 'connected' });
  return { performed, store };
}

beforeEach(() => {
  report.mockClear();
  vi.stubGlobal('reportError', report);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the store of a challenge', () => {
  it('begins idle, or ended if the configuration is invalid', () => {
    expect(create().store.getSnapshot().state).toEqual({ status: 'idle' });
    const { getSnapshot } = createChallengeStore(failures.configuration, () => {});
    expect(getSnapshot().state).toMatchObject({ status: 'ended', failure: failures.configuration });
  });

  it('performs the effects of an event in order', () => {
    const { performed, store } = create();
    store.dispatch(pressed);
    store.dispatch(submitted);
    expect(performed).toEqual(['check', 'wait', 'send', 'report']);
    expect(store.getModel().sending).toEqual({ code, session: 0 });
    expect(store.getSnapshot()).toBe(store.getModel().shown);
  });

  it('finishes the effects of an event before it handles an event that an effect caused', () => {
    const { performed, store } = create((effect) => {
      if (effect.type === 'check') store.dispatch(submitted);
      if (effect.type === 'send') store.dispatch(refused(failures.service_error));
    });
    store.dispatch(pressed);
    const sending = ['check', 'wait', 'send', 'report'];
    const failing = ['deliverFailure', 'report', 'wait', 'focus', 'hold'];
    expect(performed).toEqual([...sending, ...failing]);
    expect(store.getSnapshot().state).toMatchObject({ status: 'failed' });
  });

  it('performs the remaining effects and events after an effect throws', () => {
    const error = new Error('The effect failed.');
    const { performed, store } = create((effect) => {
      if (effect.type === 'wait') throw error;
    });
    store.dispatch(pressed);
    store.dispatch(submitted);
    expect(performed).toEqual(['check', 'wait', 'send', 'report']);
    expect(report).toHaveBeenCalledExactlyOnceWith(error);
    store.dispatch(refused(failures.service_error));
    expect(store.getSnapshot().state).toMatchObject({ status: 'failed' });
  });
});

describe('a listener of the store', () => {
  it('is called after the effects of each event that changes the snapshot, and only then', () => {
    const { performed, store } = create();
    const heard: string[] = [];
    store.subscribe(
      () => void heard.push(`${store.getSnapshot().state.status} ${performed.length}`),
    );
    store.dispatch(pressed);
    store.dispatch({ type: 'holdEnded' });
    expect(heard).toEqual([]);
    store.dispatch(submitted);
    expect(heard).toEqual(['submitting 4']);
  });

  it('is not called after it unsubscribes', () => {
    const { store } = create();
    const [listener, other] = [vi.fn(), vi.fn()];
    const leave = store.subscribe(listener);
    store.subscribe(other);
    leave();
    store.dispatch({ type: 'focusMissed' });
    expect(listener).not.toHaveBeenCalled();
    expect(other).toHaveBeenCalledOnce();
  });

  it('is called even if another listener throws', () => {
    const { store } = create();
    const error = new Error('The listener failed.');
    const listener = vi.fn();
    store.subscribe(() => {
      throw error;
    });
    store.subscribe(listener);
    store.dispatch({ type: 'focusMissed' });
    expect(listener).toHaveBeenCalledOnce();
    expect(report).toHaveBeenCalledExactlyOnceWith(error);
  });
});
