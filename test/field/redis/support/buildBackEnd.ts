import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { sourceAliases } from '../../../../scripts/packageEntries.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The back end as one file that Node can run. */
    readonly backEndFile: string;
  }
}

/** Builds the back end's program once, with all of its imports. */
export default async function buildBackEnd(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'backup-code-back-end-'));
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: sourceAliases() },
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('backEndProgram.ts', import.meta.url)),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'backEnd.mjs' } },
    },
  });
  project.provide('backEndFile', join(folder, 'backEnd.mjs'));
  return () => rmSync(folder, { recursive: true, force: true });
}
