import { HeadlessPage } from '../../common/HeadlessPage.js';
import { loginFrom } from '../../common/login.js';
import type { PageProps } from '../pageProps.js';

export default async function Page({ searchParams }: PageProps) {
  return <HeadlessPage login={loginFrom(new URLSearchParams(await searchParams))} />;
}
