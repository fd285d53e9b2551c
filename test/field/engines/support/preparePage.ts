import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage } from '../../page/buildPage.js';

const variable = 'ENGINES_FOLDER';

/** A folder for the built page, and for profiles and logs. */
export function readFolder(): string {
  const folder = process.env[variable];
  if (!folder) throw new Error('The page was not built: the global setup did not run.');
  return folder;
}

export const pageFolder = (): string => join(readFolder(), 'page');

/** Builds the page once for all engines. Returns what removes it. */
export default async function preparePage(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'engines-'));
  process.env[variable] = folder;
  await buildPage(pageFolder());
  return () => rmSync(folder, { recursive: true, force: true });
}
