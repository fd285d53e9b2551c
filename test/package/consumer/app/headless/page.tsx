import { HeadlessPage } from '../../shared/HeadlessPage';
import { loginFrom } from '../../shared/login';
import type { PageProps } from '../pageProps';

export default async function Page({ searchParams }: PageProps) {
  return <HeadlessPage login={loginFrom(new URLSearchParams(await searchParams))} />;
}
