/** `npm run proof`: runs the long matrices and walks. `npm test` runs a sample of them. */
import { installChromium } from './chromium.mjs';
import { mustRun } from './run.mjs';
import { installDependencies } from './setUp.mjs';

await installDependencies();
process.env.CHROMIUM_PATH = await installChromium();

console.log('\n── Every gesture × failure × latency ──');
await mustRun('playwright', ['test', 'gestures'], { env: { PROOF: '1' } });

console.log('\n── 200 sign-ins whose response is lost, directly and through a back end ──');
await mustRun('playwright', ['test', 'recovery'], { env: { PROOF: '1' } });

console.log('\n── Random walks through the machine, for ten minutes ──');
await mustRun('vitest', ['run', '--project', 'node', 'test/challenge/randomWalk'], {
  env: { WALK_SECONDS: '600' },
});
