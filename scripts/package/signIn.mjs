const code = 'AD45-XH56';

/**
 * Signs in on a consumer's page like a person, over real HTTP. Fails on any problem in the page, on the
 * server or in the console.
 *
 * @param {import('playwright').Browser} browser
 * @param {object} where
 * @param {string} where.origin The consumer's site.
 * @param {string} where.path The page with the challenge.
 * @param {Awaited<ReturnType<import('./startSimulator.mjs').startSimulator>>} where.api
 * @param {boolean} where.isServerRendered
 * @param {boolean} where.isDevelopment Whether the page has React's development build.
 */
export async function signIn(browser, { origin, path, api, isServerRendered, isDevelopment }) {
  const { simulator } = api;
  simulator.reset();
  const address = new URL(path, origin);
  address.search = String(
    new URLSearchParams({
      api: api.origin,
      apiKey: simulator.apiKey,
      token: simulator.startLogin().secondFactorToken,
    }),
  );
  const complaints = isServerRendered ? await complaintsOfHtml(address) : [];

  const page = await browser.newPage();
  // A busy machine needs time.
  page.setDefaultTimeout(60_000);
  let saidDevelopment = false;
  page.on('console', (message) => {
    if (/^(warning|error)$/.test(message.type())) complaints.push(message.text());
    if (message.text().includes('Download the React DevTools')) saidDevelopment = true;
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(address.href);
    await page.waitForFunction(isHydrated);
    const submit = page.locator('button[type=submit]');
    const { height } = await submit.evaluate((button) => button.getBoundingClientRect());
    if (height < 44) complaints.push(`The stylesheet is missing: the button has ${height} px.`);
    await page.getByRole('textbox').fill(code);
    await submit.click();
    await page.getByRole('heading', { name: 'Hello, Mira' }).waitFor();
  } catch (error) {
    const text = await page.locator('body').innerText();
    complaints.push(String(error), `The page says: ${text}`);
  }
  await page.close();

  if (saidDevelopment !== isDevelopment) {
    complaints.push(`It is React's ${saidDevelopment ? 'development' : 'production'} build.`);
  }
  const calls = simulator.requests.map(
    (/** @type {{ method: string; outcome: { status: number; codeSpent: boolean } }} */ call) =>
      `${call.method} ${call.outcome.status} ${call.outcome.codeSpent ? 'code spent' : ''}`,
  );
  if (String(calls) !== 'PUT 200 code spent') complaints.push(`The server got: [${calls}]`);
  if (complaints.length > 0) {
    throw new Error(`Signing in at ${path} had problems:\n${complaints.join('\n')}`);
  }
}

/** @param {URL} address */
async function complaintsOfHtml(address) {
  const html = await (await fetch(address)).text();
  return /<form[^>]* data-status="idle"/.test(html)
    ? []
    : [`The server sent no challenge:\n${html.slice(0, 500)}`];
}

/** Whether React has hydrated the field. Before that, a submit would go to the site's server. */
function isHydrated() {
  const input = document.querySelector('input');
  return input && Object.keys(input).some((key) => key.startsWith('__reactProps$'));
}
