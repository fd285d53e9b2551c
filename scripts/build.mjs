/** `npm run build`: writes the package's modules, declarations and stylesheet to dist/. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from 'lightningcss';
import { mustRun, root } from './run.mjs';

await mustRun('vite', ['build', '--logLevel', 'warn']);
await mustRun('tsc', ['-p', 'tsconfig.build.json']);
// Your app imports the stylesheet; no module does. This joins its parts into one file, unchanged.
const styles = bundle({ filename: join(root, 'src', 'styles.css') });
writeFileSync(join(root, 'dist', 'styles.css'), styles.code);
copyFileSync(join(root, 'src', 'styles.css.d.ts'), join(root, 'dist', 'styles.css.d.ts'));
