import type { CreateContestant, LoginPage } from './contestant.js';
import { loadContestant } from './contestants/index.js';
import { findInput, mount, settle, type } from './drivePage.js';

/** Does something `times` times. Returns milliseconds. */
type Measure = (create: CreateContestant, times: number) => Promise<number>;

const accepted = JSON.stringify({
  access_token: '3f0c1a52-7c9e-4d0b-9a36-0d7f0f6a1b11',
  refresh_token: null,
  expires_in: null,
  Profile: null,
});

/** A login page whose network responds at once, and on which nobody waits for the sign-in. */
const createPage = (): LoginPage => ({
  send: () => Promise.resolve(new Response(accepted)),
  onSignedIn: () => undefined,
});

const mountAll: Measure = async (create, times) => {
  const startedAt = performance.now();
  const mounted = Array.from({ length: times }, () => mount(create(createPage())));
  await settle();
  const duration = performance.now() - startedAt;
  for (const { unmount } of mounted) unmount();
  return duration;
};

const pressKeys: Measure = async (create, times) => {
  const { container, unmount } = mount(create(createPage()));
  const input = findInput(container);
  input.focus();
  const startedAt = performance.now();
  for (let count = 0; count < times; count += 1) type(input, 'AD45XH56'.slice(0, count % 9));
  const duration = performance.now() - startedAt;
  unmount();
  return duration;
};

/** @param from Whether the clock starts at the press, or when the network hands over the response. */
const signIn =
  (from: 'press' | 'response'): Measure =>
  async (create, times) => {
    let duration = 0;
    for (let count = 0; count < times; count += 1) {
      let startedAt = 0;
      let onSignedIn!: () => void;
      const signedIn = new Promise<void>((resolve) => {
        onSignedIn = resolve;
      });
      const send = async () => {
        const response = new Response(accepted);
        if (from === 'response') startedAt = performance.now();
        return response;
      };
      const { container, unmount } = mount(create({ send, onSignedIn }));
      type(findInput(container), 'AD45XH56');
      await settle();
      if (from === 'press') startedAt = performance.now();
      container.querySelector('form')?.requestSubmit();
      await signedIn;
      duration += performance.now() - startedAt;
      unmount();
    }
    return duration;
  };

const cycle: Measure = async (create, times) => {
  const startedAt = performance.now();
  for (let count = 0; count < times; count += 1) mount(create(createPage())).unmount();
  await settle();
  return performance.now() - startedAt;
};

const measures = {
  mountAll,
  pressKeys,
  pressToSignIn: signIn('press'),
  responseToSignIn: signIn('response'),
  cycle,
};

export interface WarmOptions {
  readonly contestants: readonly string[];
  readonly measure: keyof typeof measures;
  readonly times: number;
  readonly rounds: number;
}

/** Milliseconds by contestant and round. In each round every contestant takes its turn. */
export async function measureWarm(options: WarmOptions): Promise<Record<string, number[]>> {
  const { contestants, measure, times, rounds } = options;
  const creators = await Promise.all(
    contestants.map(async (name) => [name, (await loadContestant(name)).create] as const),
  );
  const durations: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, create] of creators) {
      (durations[name] ??= []).push(await measures[measure](create, times));
    }
  }
  return durations;
}
