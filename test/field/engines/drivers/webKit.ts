import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findMiniBrowser } from '../../../../scripts/field/miniBrowser.mjs';
import { startService } from '../../support/startService.js';
import { waitFor } from '../../support/waitFor.js';
import type { Key, Launch } from './engine.js';
import { inputActions } from './inputActions.js';
import { connectWebDriver } from './webDriverConnection.js';

/** WebKit by WebDriver: WebKitGTK's own small browser, on a display that nobody sees. */
export const launchWebKit: Launch = async ({ folder, executablePath = findMiniBrowser() }) => {
  const home = mkdtempSync(join(folder, 'webkit-'));
  const log = join(home, 'webkit.log');
  const runtime = join(home, 'run');
  mkdirSync(runtime, { mode: 0o700 });
  const display = startService(
    'Xvfb',
    '-displayfd 3 -screen 0 1280x900x24 -nolisten tcp'.split(' '),
    process.env,
    log,
  );
  const env = {
    ...process.env,
    DISPLAY: `:${await display.firstLine()}`,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    // Without a graphics card, and inside containers, which allow no sandbox.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    NO_AT_BRIDGE: '1',
  };
  const port = await findFreePort();
  const driver = startService('WebKitWebDriver', [`--port=${port}`], env, log);
  const { call } = connectWebDriver(`http://127.0.0.1:${port}`);
  const isReady = () => call('GET', '/status').then(Boolean, () => false);
  await Promise.race([waitFor(isReady), driver.ended]);

  const { capabilities, sessionId } = await call<Session>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] },
      },
    },
  });
  const session = `/session/${sessionId}`;
  const perform = (actions: readonly object[]) =>
    call<void>('POST', `${session}/actions`, { actions });

  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    open: (url) => call('POST', `${session}/url`, { url }),
    reload: () => call('POST', `${session}/refresh`, {}),
    back: () => call('POST', `${session}/back`, {}),
    evaluate: (expression) =>
      call('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    press: (...keys) => perform(inputActions.press(keys)),
    type: (text) => perform(inputActions.type(text)),
    // WebKitWebDriver drops the second `keyDown` of a key that is down; the display repeats it.
    async hold(key, durationMs) {
      execFileSync('xdotool', ['keydown', keySymbol(key)], { env });
      await sleep(durationMs);
      execFileSync('xdotool', ['keyup', keySymbol(key)], { env });
    },
    movePointer: (point) => perform(inputActions.movePointer(point)),
    click: (point, times) => perform(inputActions.click(point, times)),
    // WebKitGTK writes no console line anywhere while it is automated.
    consoleLines: () => [],
    async close() {
      await call('DELETE', session).catch(() => undefined);
      await driver.stop();
      await display.stop();
    },
  };
};

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** The names of keys in X, where they differ. */
const keySymbols: Readonly<Record<string, string>> = { Enter: 'Return', ' ': 'space' };

const keySymbol = (key: Key) => keySymbols[key] ?? key;

/** WebKitWebDriver does not say which port it took, so it gets one. */
function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
