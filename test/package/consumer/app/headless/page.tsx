import { HeadlessPage } from '../../common/HeadlessPage';
import { loginFrom } from '../../common/login';
import type { PageProps } from '../pageProps';

export default async function Page({ searchParams }: PageProps) {
  return <HeadlessPage login={loginFrom(new URLSearchParams(await searchParams))} />;
}
