import { StrictMode } from 'react';
import { HeadlessPage } from '../common/HeadlessPage.js';
import type { Login } from '../common/login.js';
import { StepPage } from '../common/StepPage.js';

export function App({ path, login }: { path: string; login: Login }) {
  const Page = path === '/headless' ? HeadlessPage : StepPage;
  return (
    <StrictMode>
      <Page login={login} />
    </StrictMode>
  );
}
