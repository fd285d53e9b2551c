import { loginFrom } from '../common/login';
import { StepPage } from '../common/StepPage';
import type { PageProps } from './pageProps';

/** The challenge in a client component of the app, which has the handlers. */
export default async function Page({ searchParams }: PageProps) {
  return <StepPage login={loginFrom(new URLSearchParams(await searchParams))} />;
}
