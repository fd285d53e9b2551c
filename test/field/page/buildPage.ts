import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { sourceAliases } from '../../../scripts/packageEntries.mjs';

/** Builds the login page as an app would publish it. */
export async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('.', import.meta.url)),
    resolve: { alias: sourceAliases() },
    plugins: [react()],
    build: { outDir, emptyOutDir: true, modulePreload: false },
  });
}
