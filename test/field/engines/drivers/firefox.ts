import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startService } from '../../support/startService.js';
import { waitFor } from '../../support/waitFor.js';
import { connectBidi } from './bidiConnection.js';
import type { Launch } from './engine.js';
import { inputActions } from './inputActions.js';

/** Firefox by WebDriver BiDi, which it speaks itself: no driver program is between. */
export const launchFirefox: Launch = async ({
  folder,
  executablePath = 'firefox-esr',
  hasForcedColors = false,
}) => {
  const profile = mkdtempSync(join(folder, 'firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(hasForcedColors));
  const firefox = startService(
    executablePath,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
    { ...process.env, HOME: profile },
    join(profile, 'firefox.log'),
  );
  const addressFile = join(profile, 'WebDriverBiDiServer.json');
  await Promise.race([waitFor(() => existsSync(addressFile)), firefox.ended]);
  // SAFETY: Firefox writes the address of its BiDi server there.
  const address = JSON.parse(readFileSync(addressFile, 'utf8')) as {
    readonly ws_host: string;
    readonly ws_port: number;
  };
  const { onEvent, send } = await connectBidi(`ws://${address.ws_host}:${address.ws_port}/session`);

  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  const lines: string[] = [];
  onEvent((_, params) => {
    // SAFETY: only log entries are subscribed to.
    const { level, text } = params as { readonly level: string; readonly text: string | null };
    if (level === 'error' || level === 'warn') lines.push(text ?? '');
  });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  // In the tab of the start, the address bar has the focus.
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await send('browsingContext.activate', { context });
  const target = { context };
  const perform = (actions: readonly object[]): Promise<void> =>
    send('input.performActions', { context, actions });

  return {
    version: `Firefox ${capabilities.browserVersion}`,
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    reload: () => send('browsingContext.reload', { context, wait: 'complete' }),
    back: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
    async evaluate(expression) {
      const answer = await send<EvaluateResult>('script.evaluate', {
        expression,
        target,
        awaitPromise: true,
        userActivation: false,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.value;
    },
    press: (...keys) => perform(inputActions.press(keys)),
    type: (text) => perform(inputActions.type(text)),
    hold: (key, durationMs) => perform(inputActions.hold(key, durationMs)),
    movePointer: (point) => perform(inputActions.movePointer(point)),
    click: (point, times) => perform(inputActions.click(point, times)),
    consoleLines: () => lines,
    close: firefox.stop,
  };
};

type EvaluateResult =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

function preferences(hasForcedColors: boolean): string {
  const values = {
    // What is not on this machine goes to a proxy that does not exist.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    // Without a display, Firefox knows no mouse: fine (2), and it can hover (4).
    'ui.primaryPointerCapabilities': 6,
    'ui.allPointerCapabilities': 6,
    // "Override the colours of pages": always, or with the system's theme for high contrast.
    'browser.display.document_color_use': hasForcedColors ? 2 : 0,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
    .join('');
}
