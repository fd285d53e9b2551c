/** `npm run generate:reference`: writes `docs/reference.md` from the source, as the Storybook shows it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { sourceAliases } from './packageEntries.mjs';
import { root } from './run.mjs';

const { module } = await runnerImport(
  join(root, '.storybook/reference/markdown/referenceMarkdown.ts'),
  { root, configFile: false, resolve: { alias: sourceAliases() } },
);
writeFileSync(join(root, 'docs/reference.md'), await module.referenceMarkdown());
