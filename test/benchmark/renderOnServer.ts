import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { type LoginPage, Mounted } from './contestant.js';
import { loadContestant } from './contestants/index.js';

const page: LoginPage = { send: fetch, onSignedIn: () => undefined };

/** Loads a contestant; returns what renders it as HTML. */
export async function createRender(name: string): Promise<() => string> {
  const { create } = await loadContestant(name);
  return () => renderToString(createElement(Mounted, null, create(page)));
}
