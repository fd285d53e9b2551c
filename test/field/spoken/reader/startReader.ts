import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from '../../page/buildPage.js';
import { type Service, startService } from '../../support/startService.js';
import type { SpokenLanguage } from './languages.js';
import { createSpeechLog } from './speechLog.js';

const customizations = fileURLToPath(new URL('orcaCustomizations.py', import.meta.url));

/** A running screen reader with its display. */
export interface Reader {
  /** The environment of every program: the display, the buses and a separate home folder. */
  readonly env: Readonly<Record<string, string>>;
  /** Orca's debug file. */
  readonly speechLog: string;
  /** The built page. */
  readonly pageFolder: string;
  readonly version: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a display, a session bus and Orca, and builds the page.
 *
 * @param language The language that Orca speaks.
 * @param results The folder for the logs.
 */
export async function startReader(language: SpokenLanguage, results: string): Promise<Reader> {
  // In the system's temporary folder with mode 700, because the path of a bus's socket must be short.
  const folder = mkdtempSync(join(tmpdir(), 'spoken-'));
  const speechLog = join(folder, 'orca.log');
  const serviceLog = join(folder, 'services.log');
  const services: Service[] = [];
  const env = createHome(folder, language);
  const stop = async () => {
    for (const service of services.toReversed()) await service.stop();
    mkdirSync(results, { recursive: true });
    for (const log of [speechLog, serviceLog]) {
      if (existsSync(log)) copyFileSync(log, join(results, basename(log)));
    }
    rmSync(folder, { recursive: true, force: true });
  };
  // Playwright ends on this signal without a teardown.
  process.once('SIGTERM', () => void stop().finally(() => process.exit(143)));
  const startHere = (command: string, commandArguments: readonly string[]) => {
    const service = startService(command, commandArguments, { ...process.env, ...env }, serviceLog);
    services.push(service);
    return service;
  };

  try {
    const display = startHere(
      'Xvfb',
      '-displayfd 3 -screen 0 1280x900x24 -nolisten tcp'.split(' '),
    );
    env.DISPLAY = `:${await display.firstLine()}`;
    const bus = startHere('dbus-daemon', ['--session', '--nofork', '--print-address=3']);
    env.DBUS_SESSION_BUS_ADDRESS = await bus.firstLine();
    const orca = startHere('orca', [`--debug-file=${speechLog}`, '--enable', 'speech']);
    // Its first words are that it is on.
    await Promise.race([createSpeechLog(speechLog).waitFor('SPEECH OUTPUT'), orca.ended]);
    const pageFolder = join(folder, 'page');
    await buildPage(pageFolder);
    return { env, speechLog, pageFolder, version: readOrcaVersion(env), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Creates a home folder with only our settings for the programs. Returns their environment. */
function createHome(folder: string, language: SpokenLanguage): Record<string, string> {
  const home = join(folder, 'home');
  const runtime = join(folder, 'run');
  const programs = join(folder, 'programs');
  const settings = join(home, '.local', 'share', 'orca', 'orca-customizations.py');
  for (const each of [dirname(settings), runtime, programs]) {
    mkdirSync(each, { recursive: true, mode: 0o700 });
  }
  copyFileSync(customizations, settings);
  // Orca looks for other Orcas of this user with `pgrep`, and refuses to start beside one. With
  // `--replace` it would kill the other one, perhaps the screen reader of whoever runs the tests.
  writeFileSync(join(programs, 'pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o700 });
  return {
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_CONFIG_HOME: join(home, '.config'),
    PATH: `${programs}:${process.env.PATH}`,
    // Orca speaks the language of its user.
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    LANGUAGE: language,
    ACCESSIBILITY_ENABLED: '1',
    GNOME_ACCESSIBILITY: '1',
  };
}

function readOrcaVersion(env: Record<string, string>): string {
  const options = { env: { ...process.env, ...env }, encoding: 'utf8' } as const;
  return execFileSync('orca', ['--version'], options).trim();
}
