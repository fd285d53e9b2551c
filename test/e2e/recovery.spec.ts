import { expect, type Page, test } from '@playwright/test';
import { en } from 'backup-code-challenge/locales/en';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { type BackEndSite, startBackEndSite } from './fixtures/backEndSite.js';
import { type Loss, losses, type LossyRelay, startLossyRelay } from './fixtures/lossyRelay.js';

/** How each set-up is asked for, and how many of its sign-ins get through in spite of the loss. */
const setUps = {
  directly: { query: 'timeout=1000', recovers: false },
  'through the back end': { query: 'back-end', recovers: true },
} as const;

/** 200 sign-ins each way by `npm run proof`, otherwise 6. */
const perLoss = process.env.PROOF ? { 'a time-out': 66, other: 67 } : { 'a time-out': 2, other: 2 };

const simulator = createStrictSimulator();
const counts = { signIns: 0, signedIn: 0, calls: 0, sessions: 0 };
let site: BackEndSite;
let relay: LossyRelay;

test.beforeAll(async () => {
  relay = await startLossyRelay(() => site.origin);
  site = await startBackEndSite(simulator, relay.origin);
});

test.afterAll(() => {
  relay.close();
  site.close();
});

for (const [setUp, { query, recovers }] of Object.entries(setUps)) {
  test.describe(`a sign-in ${setUp}`, () => {
    test.beforeAll(() => {
      Object.assign(counts, { signIns: 0, signedIn: 0, calls: 0, sessions: 0 });
    });

    for (const loss of Object.keys(losses) as Loss[]) {
      const times = loss === 'a time-out' ? perLoss[loss] : perLoss.other;
      test(`${recovers ? 'gets in' : 'is lost'} after ${loss}, ${times} times`, async ({
        page,
      }) => {
        test.setTimeout(60_000 + times * 15_000);
        for (let time = 0; time < times; time += 1) {
          simulator.reset();
          const sessionsBefore = site.countSessions();
          await page.goto(`${relay.origin}/?${query}`);
          const isSignedIn = await signIn(page, loss);
          const calls = simulator.requests.length;
          counts.signIns += 1;
          counts.signedIn += Number(isSignedIn);
          counts.calls += calls;
          const sessions = site.countSessions() - sessionsBefore;
          counts.sessions += sessions;
          expect(isSignedIn).toBe(recovers);
          if (recovers) expect({ calls, sessions }).toEqual({ calls: 1, sessions: 1 });
        }
      });
    }

    test.afterAll(() => {
      const { signIns, signedIn, calls, sessions } = counts;
      console.log(
        `Recovery ${setUp}: ${signedIn} of ${signIns} lost sign-ins got in, with ${calls} calls to LoginRadius and ${sessions} sessions of the app.`,
      );
    });
  });
}

/** One press. If the response stays lost, a second press with the same code. */
async function signIn(page: Page, loss: Loss): Promise<boolean> {
  const step = page.locator('.bcc-root');
  const signedIn = page.getByRole('heading', { name: 'Signed in' });
  relay.loseNext(loss);
  await page.getByRole('textbox', { name: en.label }).fill('AD45XH56');
  await page.keyboard.press('Enter');
  await expect(signedIn.or(step.and(page.locator('[data-failure]')))).toBeVisible();
  if (await signedIn.isVisible()) return true;
  // Chromium sends a PUT again by itself when it loses a connection that it used before.
  if (simulator.requests.length > 1) return false;
  // A code whose response is lost is never called wrong.
  await expect(step).toHaveAttribute('data-failure', /^outcome_unknown/);
  // The hold after a failure ignores a press that is too early.
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(step).not.toHaveAttribute('data-failure', /^outcome_unknown/, { timeout: 300 });
  }).toPass();
  await expect(signedIn.or(step.and(page.locator('[data-failure]')))).toBeVisible();
  return signedIn.isVisible();
}
