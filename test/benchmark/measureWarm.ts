import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { CreateContestant, LoginPage } from './contestant.js';
import { loadContestant } from './contestants/index.js';

/** Does something `times` times. Returns milliseconds. */
type Measure = (create: CreateContestant, times: number) => Promise<number>;

const accepted = JSON.stringify({
  access_token: '3f0c1a52-7c9e-4d0b-9a36-0d7f0f6a1b11',
  refresh_token: null,
  expires_in: null,
  Profile: null,
});

/** A login page whose network responds at once. */
function createPage(onSignedIn: () => void = () => undefined): LoginPage {
  return { send: () => Promise.resolve(new Response(accepted)), onSignedIn };
}

function mount(create: CreateContestant, page = createPage()) {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  flushSync(() => root.render(create(page)));
  const unmount = () => {
    flushSync(() => root.unmount());
    container.remove();
  };
  return { container, unmount };
}

/** Effects have run by then. A second commit belongs to the mount. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

/** Sets the value, then sends the event, as a browser does. */
function type(input: HTMLInputElement, value: string): void {
  Reflect.set(HTMLInputElement.prototype, 'value', value, input);
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function findInput(container: HTMLElement): HTMLInputElement {
  const input = container.querySelector('input');
  if (!input) throw new Error('There is no field to type into');
  return input;
}

const mountAll: Measure = async (create, times) => {
  const startedAt = performance.now();
  const mounted = Array.from({ length: times }, () => mount(create));
  await settle();
  const duration = performance.now() - startedAt;
  for (const { unmount } of mounted) unmount();
  return duration;
};

const pressKeys: Measure = async (create, times) => {
  const { container, unmount } = mount(create);
  const input = findInput(container);
  input.focus();
  const startedAt = performance.now();
  for (let count = 0; count < times; count += 1) type(input, 'AD45XH56'.slice(0, count % 9));
  const duration = performance.now() - startedAt;
  unmount();
  return duration;
};

const signIn: Measure = async (create, times) => {
  let duration = 0;
  for (let count = 0; count < times; count += 1) {
    let onSignedIn!: () => void;
    const signedIn = new Promise<void>((resolve) => {
      onSignedIn = resolve;
    });
    const { container, unmount } = mount(create, createPage(onSignedIn));
    type(findInput(container), 'AD45XH56');
    await settle();
    const startedAt = performance.now();
    container.querySelector('form')?.requestSubmit();
    await signedIn;
    duration += performance.now() - startedAt;
    unmount();
  }
  return duration;
};

const cycle: Measure = async (create, times) => {
  const startedAt = performance.now();
  for (let count = 0; count < times; count += 1) mount(create).unmount();
  await settle();
  return performance.now() - startedAt;
};

const measures = { mountAll, pressKeys, signIn, cycle };

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
