/** Checks the packed package in other projects, on the Node that runs this program. */
import { checkConsumers } from './checkConsumers.mjs';
import { checkTestKit } from './checkTestKit.mjs';

const [tarball = '', folder = ''] = process.argv.slice(2);

await checkConsumers(tarball, folder);
await checkTestKit(tarball, folder);
