import { loginFrom } from '../common/login.js';
import { StepPage } from '../common/StepPage.js';
import type { PageProps } from './pageProps.js';

/** The step behind a client component of the host's own, which has the handlers. */
export default async function Page({ searchParams }: PageProps) {
  return <StepPage login={loginFrom(new URLSearchParams(await searchParams))} />;
}
