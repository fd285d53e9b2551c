import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { candidates } from './candidates.js';

/** Does something `times` times. Returns the duration in milliseconds. */
type Measure = (create: () => ReactElement, times: number) => number | Promise<number>;

function mount(element: ReactElement) {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  flushSync(() => root.render(element));
  const unmount = () => {
    flushSync(() => root.unmount());
    container.remove();
  };
  return { container, unmount };
}

/** Waits for work that effects have scheduled, since a second commit is part of the mount. */
async function settle() {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
}

async function measureMount(create: () => ReactElement, times: number): Promise<number> {
  const start = performance.now();
  const mounted = Array.from({ length: times }, () => mount(create()));
  await settle();
  const duration = performance.now() - start;
  for (const { unmount } of mounted) unmount();
  return duration;
}

/** Sets the value and then fires the event, as a browser does. */
function measureKeys(create: () => ReactElement, times: number): number {
  const { container, unmount } = mount(create());
  const input = container.querySelector('input');
  if (!input) throw new Error('There is no field to type into');
  input.focus();
  const start = performance.now();
  for (let count = 0; count < times; count++) {
    Reflect.set(HTMLInputElement.prototype, 'value', 'AD45XH56'.slice(0, count % 9), input);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  const duration = performance.now() - start;
  unmount();
  return duration;
}

function measureServerRender(create: () => ReactElement, times: number): number {
  const start = performance.now();
  for (let count = 0; count < times; count++) renderToString(create());
  return performance.now() - start;
}

const measures: { readonly [Name in string]: readonly [Measure, times: number] } = {
  mount: [measureMount, 150],
  'server render': [measureServerRender, 200],
  key: [measureKeys, 450],
};

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * Measures each candidate as a multiple of the first. Each round measures every candidate and compares
 * only within the round, so that other load on the machine affects all candidates.
 */
async function compare(rounds: number) {
  const creators = Object.entries(candidates);
  const table = creators.map(([name]): [string, Record<string, number>] => [name, {}]);
  for (const [what, [measure, times]] of Object.entries(measures)) {
    const ratios = creators.map((): number[] => []);
    for (let round = 0; round < rounds; round++) {
      const durations: number[] = [];
      for (const [, create] of creators) durations.push(await measure(create, times));
      for (const [index, duration] of durations.entries()) {
        ratios[index]?.push(duration / (durations[0] ?? Number.NaN));
      }
    }
    for (const [index, [, cells]] of table.entries()) cells[what] = median(ratios[index] ?? []);
  }
  return Object.fromEntries(table);
}

Object.assign(globalThis, { compare });
