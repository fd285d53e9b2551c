/**
 * `npm run proof`: runs the long matrices and walks. `npm test` runs a sample of them. With names, as in
 * `npm run proof -- gestures`, runs these alone.
 */
import { installChromium } from './chromium.mjs';
import { mustRun } from './run.mjs';
import { installDependencies } from './setUp.mjs';

/**
 * @typedef {object} Proof
 * @property {string} title
 * @property {readonly string[]} command
 * @property {Record<string, string>} env Asks for all of it.
 */

const inNode = ['vitest', 'run', '--project', 'node'];

/** @type {Readonly<Record<string, Proof>>} */
const proofs = {
  gestures: {
    title: 'Every gesture × failure × latency',
    command: ['playwright', 'test', 'gestures'],
    env: { PROOF: '1' },
  },
  recovery: {
    title: '200 sign-ins whose response is lost, directly and through a back end',
    command: ['playwright', 'test', 'recovery'],
    env: { PROOF: '1' },
  },
  properties: {
    title: 'A million random responses and a million random inputs',
    command: [...inNode, 'test/loginradius/answerProperties', 'test/code/codeProperties'],
    env: { PROPERTY_RUNS: '1000000' },
  },
  challenges: {
    title: '10,000 challenges on one page, under random faults',
    command: ['vitest', 'run', '--project', 'browser', 'test/browser/manyChallenges'],
    env: { CHALLENGES: '10000' },
  },
  walks: {
    title: 'Random walks through the machine, for ten minutes',
    command: [...inNode, 'test/challenge/randomWalk'],
    env: { WALK_SECONDS: '600' },
  },
};

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(proofs, name));
if (unknown) {
  const known = Object.keys(proofs).join(', ');
  console.error(`There is no proof "${unknown}". The proofs are: ${known}.`);
  process.exit(1);
}

await installDependencies();
process.env.CHROMIUM_PATH = await installChromium();

for (const [name, { title, command, env }] of Object.entries(proofs)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n── ${title} ──`);
  const [program = '', ...programArguments] = command;
  await mustRun(program, programArguments, { env });
}
