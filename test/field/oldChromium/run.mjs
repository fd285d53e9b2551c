/**
 * `node test/field/oldChromium/run.mjs`: runs the step in old builds of Chromium and in the current
 * one. With major versions as arguments, in these builds alone.
 */
import { mustRun } from '../../../scripts/run.mjs';
import { builds } from './builds.mjs';
import { installBuild } from './installBuild.mjs';

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error('The old builds of Chromium are programs for Linux on x64.');
  process.exit(1);
}
const majors = process.argv.slice(2);
const wanted = builds.filter(({ major }) => !majors.length || majors.includes(String(major)));
for (const build of wanted) await installBuild(build);

const projects = wanted.map(({ major }) => `chromium-${major}`);
if (!majors.length) projects.push('chromium-current');
const config = 'test/field/oldChromium/playwright.config.ts';
const selection = projects.flatMap((project) => ['--project', project]);
await mustRun('playwright', ['test', '--config', config, ...selection]);
