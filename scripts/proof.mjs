/**
 * `npm run proof`: runs the long matrices and walks. `npm test` runs a sample of them. With names, as in
 * `npm run proof -- gestures`, runs these alone.
 */
import { installChromium } from './chromium.mjs';
import { mustRun } from './run.mjs';
import { installDependencies } from './setUp.mjs';

/** @type {Readonly<Record<string, () => Promise<void>>>} */
const proofs = {
  async gestures() {
    console.log('\n── Every gesture × failure × latency ──');
    await mustRun('playwright', ['test', 'gestures'], { env: { PROOF: '1' } });
  },
  async recovery() {
    console.log('\n── 200 sign-ins whose response is lost, directly and through a back end ──');
    await mustRun('playwright', ['test', 'recovery'], { env: { PROOF: '1' } });
  },
  async walks() {
    console.log('\n── Random walks through the machine, for ten minutes ──');
    await mustRun('vitest', ['run', '--project', 'node', 'test/challenge/randomWalk'], {
      env: { WALK_SECONDS: '600' },
    });
  },
};

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(proofs, name));
if (unknown) {
  console.error(
    `There is no proof "${unknown}". The proofs are: ${Object.keys(proofs).join(', ')}.`,
  );
  process.exit(1);
}

await installDependencies();
process.env.CHROMIUM_PATH = await installChromium();
for (const [name, prove] of Object.entries(proofs)) {
  if (names.length === 0 || names.includes(name)) await prove();
}
