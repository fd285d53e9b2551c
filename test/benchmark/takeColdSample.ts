import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { type CreateContestant, type LoginPage, Mounted } from './contestant.js';

export interface ColdSampleOptions {
  /** The URL of the contestant's module. */
  readonly module: string;
  /** Modules that the app has evaluated before: its libraries, or its languages. */
  readonly loadedBefore: readonly string[];
  /** The contestant as a server rendered it. Without it the page renders from nothing. */
  readonly html?: string;
}

/** Milliseconds. */
export interface ColdSample {
  /** To evaluate the modules of the contestant, which are already fetched and compiled. */
  readonly evaluate: number;
  /** To evaluate them, and to mount or hydrate the contestant with its effects. */
  readonly mount: number;
}

const page: LoginPage = { send: fetch, onSignedIn: () => undefined };

/** Takes the one sample of a fresh page: nothing has been rendered in it before. */
export async function takeColdSample(options: ColdSampleOptions): Promise<ColdSample> {
  const { module, loadedBefore, html } = options;
  for (const url of loadedBefore) await import(/* @vite-ignore */ url);
  const container = document.body.appendChild(document.createElement('div'));
  if (html) container.innerHTML = html;
  await settle();

  const startedAt = performance.now();
  const { create } = (await import(/* @vite-ignore */ module)) as { create: CreateContestant };
  const evaluatedAt = performance.now();
  if (html) {
    await new Promise<void>((onMount) => {
      hydrateRoot(container, createElement(Mounted, { onMount }, create(page)));
    });
  } else {
    const root = createRoot(container);
    flushSync(() => root.render(createElement(Mounted, null, create(page))));
  }
  const mountedAt = performance.now();
  return { evaluate: evaluatedAt - startedAt, mount: mountedAt - startedAt };
}

/** Lets the browser finish what loading has left to do. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 20));
  });
}
