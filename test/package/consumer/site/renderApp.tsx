import { renderToString } from 'react-dom/server';
import { App } from './App.js';
import { loginFrom } from '../common/login.js';

/** Renders a page. Node loads the package, because Vite leaves it out of a server build. */
export function renderApp(path: string): string {
  return renderToString(<App path={path} login={loginFrom(new URLSearchParams())} />);
}
