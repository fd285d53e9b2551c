/** `npm run build`: the package's modules, declarations and stylesheet, in dist/. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, root } from './run.mjs';

await mustRun('vite', ['build', '--logLevel', 'warn']);
await mustRun('tsc', ['-p', 'tsconfig.build.json']);
// The stylesheet goes out as it was written: no module imports it, the host does.
for (const file of ['styles.css', 'styles.css.d.ts']) {
  copyFileSync(join(root, 'src', file), join(root, 'dist', file));
}
