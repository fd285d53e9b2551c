import {
  goodCode,
  openPage,
  type Page,
  type PageOptions,
  type SetUp,
  type Status,
} from './countedPage.js';

const scenarios = { failed: 'serviceError', ended: 'sessionExpired' } as const;

/** Opens a page, and leads its challenge to a status. */
export async function reach(
  status: Status,
  setUp: SetUp,
  options: PageOptions = {},
): Promise<Page> {
  const scenario = status === 'failed' || status === 'ended' ? scenarios[status] : undefined;
  const page = openPage(setUp, { ...(scenario && { scenario }), ...options });
  if (status === 'submitting') await page.send(goodCode);
  else if (status !== 'idle') await page.enter(goodCode);
  return page;
}
