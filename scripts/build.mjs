/** `npm run build`: installs missing packages and writes the package's modules, declarations and stylesheet to dist/. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, root } from './run.mjs';
import { installDependencies } from './setUp.mjs';

// `npm pack` in a fresh clone begins here.
await installDependencies();

await mustRun('vite', ['build', '--logLevel', 'warn']);
await mustRun('tsc', ['-p', 'tsconfig.build.json']);
// Your app imports the stylesheet; no module does. This joins its parts into one file, unchanged.
const { bundle } = await import('lightningcss');
const styles = bundle({ filename: join(root, 'src', 'styles.css') });
writeFileSync(join(root, 'dist', 'styles.css'), styles.code);
copyFileSync(join(root, 'src', 'styles.css.d.ts'), join(root, 'dist', 'styles.css.d.ts'));
