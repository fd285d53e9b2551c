/**
 * `npm run benchmark:server`: compares the handler with a bare route that proxies the same call, in one
 * run, and measures its memory. Fails above the promised ratio or growth.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { mustRun, root } from './run.mjs';
import { installDependencies } from './setUp.mjs';

/** The promise is for one request at a time. Several at once measure the processors, not the code. */
const longestRatio = 1.15;
const rounds = 40;
const perRound = 25;
const atOnce = [1, 10];
const signIns = 100_000;
const maxEntries = 10_000;
/** The heap at the end may be this multiple of the heap with a full store. */
const mostGrowth = 1.1;

const origin = 'https://login.example.com';
/** @type {import('node:child_process').ChildProcess[]} */
const children = [];

await installDependencies();
await mustRun('npm', ['run', '--silent', 'build']);
try {
  const loginRadius = await startServer('loginRadius.mjs');
  const backEnds = await startServer('backEnds.mjs', loginRadius, origin);
  await compareSpeed(backEnds);
  await measureMemory();
} finally {
  for (const child of children) child.kill();
}

/** @param {string} backEnds */
async function compareSpeed(backEnds) {
  console.log(
    `\nLoginRadius answers in 20 ms. Medians of ${rounds} rounds of ${perRound}, in turns:`,
  );
  for (const concurrency of atOnce) {
    /** @type {Record<string, number[]>} */
    const times = { handler: [], proxy: [] };
    // The first round warms up the compiler.
    for (let round = 0; round <= rounds; round += 1) {
      const order = round % 2 ? ['handler', 'proxy'] : ['proxy', 'handler'];
      for (const route of order) {
        const measured = await sendRound(backEnds, route, concurrency);
        if (round > 0) times[route]?.push(...measured);
      }
    }
    const [handler, proxy] = [median(times.handler), median(times.proxy)];
    const ratio = handler / proxy;
    const limit = concurrency === 1 ? ` (at most ${longestRatio})` : '';
    console.log(
      `${concurrency} at once: handler ${handler.toFixed(2)} ms, bare Hono route ` +
        `${proxy.toFixed(2)} ms, ratio ${ratio.toFixed(3)}${limit}`,
    );
    if (limit && ratio > longestRatio) process.exitCode = 1;
  }
}

/**
 * @param {string} backEnds
 * @param {string} route
 * @param {number} concurrency
 */
async function sendRound(backEnds, route, concurrency) {
  // Starts all logins first, because the benchmark does not measure the first login step.
  const requests = await Promise.all(Array.from({ length: perRound }, () => makeRequest(backEnds)));
  const times = [];
  const work = async () => {
    for (let init = requests.pop(); init; init = requests.pop()) {
      const start = performance.now();
      const response = await fetch(`${backEnds}/${route}`, init);
      const body = await response.json();
      times.push(performance.now() - start);
      if (!body.ok) throw new Error(`${route}: ${JSON.stringify(body)}`);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return times;
}

/** @param {string} backEnds */
async function makeRequest(backEnds) {
  const response = await fetch(`${backEnds}/begin`, {
    method: 'POST',
    body: JSON.stringify({ SecondFactorAuthenticationToken: crypto.randomUUID() }),
  });
  const { setCookie, challengeKey } = await response.json();
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Sec-Fetch-Site': 'same-origin',
      Origin: origin,
      Cookie: setCookie.split(';')[0],
    },
    body: JSON.stringify({ code: 'AD45XH56', challengeKey }),
  };
}

async function measureMemory() {
  console.log(
    `\n${signIns} sign-ins, at most ${maxEntries} entries, heap after garbage collection:`,
  );
  const child = startProgram('memory.mjs', String(signIns), String(maxEntries));
  /** @type {number[]} */
  const heaps = [];
  child.on('message', (message) => {
    const { signIns: done, heapMb } = /** @type {{ signIns: number; heapMb: number }} */ (message);
    heaps.push(heapMb);
    console.log(`${String(done).padStart(7)}: ${heapMb.toFixed(1)} MB`);
  });
  const [exitCode] = await once(child, 'exit');
  const growth = (heaps.at(-1) ?? Infinity) / (heaps[0] ?? 0);
  console.log(`From the full store to the end: ${growth.toFixed(3)}× (at most ${mostGrowth})`);
  if (exitCode !== 0 || !(growth <= mostGrowth)) process.exitCode = 1;
}

/** @param {number[]} [times] */
function median(times = []) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

/**
 * @param {string} file
 * @param {string[]} programArguments
 */
function startProgram(file, ...programArguments) {
  const child = fork(join(root, 'scripts', 'benchmarkServer', file), programArguments);
  children.push(child);
  return child;
}

/**
 * Starts a program and resolves to its URL.
 *
 * @param {string} file
 * @param {string[]} programArguments
 */
async function startServer(file, ...programArguments) {
  const [port] = await once(startProgram(file, ...programArguments), 'message');
  return `http://127.0.0.1:${port}`;
}
