/** `npm run build`: the package's modules, declarations and stylesheet, in dist/. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from 'lightningcss';
import { mustRun, root } from './run.mjs';

await mustRun('vite', ['build', '--logLevel', 'warn']);
await mustRun('tsc', ['-p', 'tsconfig.build.json']);
// No module imports the stylesheet, the host does. Its parts become one file; nothing else changes.
const styles = bundle({ filename: join(root, 'src', 'styles.css') });
writeFileSync(join(root, 'dist', 'styles.css'), styles.code);
copyFileSync(join(root, 'src', 'styles.css.d.ts'), join(root, 'dist', 'styles.css.d.ts'));
