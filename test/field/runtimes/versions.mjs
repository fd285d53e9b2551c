import { next, react19 } from '../../../scripts/package/versions.mjs';

/** The pinned packages that the runtimes install beside the packed package. */
export const versions = {
  ...next,
  ...react19,
  '@hono/node-server': '2.1.9',
  '@remix-run/node-fetch-server': '0.14.2',
  express: '5.3.0',
  hono: '4.13.19',
  // The newest that runs on Node 20. Its workerd has 155 MB, so no other check installs it.
  miniflare: '4.20251011.0',
  srvx: '1.0.8',
};
