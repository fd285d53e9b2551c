import { StrictMode } from 'react';
import { HeadlessPage } from '../shared/HeadlessPage.js';
import type { Login } from '../shared/login.js';
import { StepPage } from '../shared/StepPage.js';

export function App({ path, login }: { path: string; login: Login }) {
  const Page = path === '/headless' ? HeadlessPage : StepPage;
  return (
    <StrictMode>
      <Page login={login} />
    </StrictMode>
  );
}
