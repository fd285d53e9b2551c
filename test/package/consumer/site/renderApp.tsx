import { renderToString } from 'react-dom/server';
import { App } from './App.js';
import { loginFrom } from '../common/login.js';

/** A page's HTML. Vite leaves the package out of a build for servers, so Node itself loads it. */
export function renderApp(path: string): string {
  return renderToString(<App path={path} login={loginFrom(new URLSearchParams())} />);
}
