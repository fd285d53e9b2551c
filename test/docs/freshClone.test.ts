import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { read, root } from './support/markdown.js';

/** Runs a command of package.json in a clone without packages. `npm` only prints its arguments and fails. */
function runInFreshClone(script: string) {
  const clone = mkdtempSync(join(tmpdir(), 'backup-code-challenge-'));
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
  cpSync(join(root, 'scripts'), join(clone, 'scripts'), { recursive: true });
  writeFileSync(join(clone, 'npm'), '#!/bin/sh\necho "npm $@"\nexit 7\n', { mode: 0o755 });
  // For Windows.
  writeFileSync(join(clone, 'npm.cmd'), '@echo npm %*\r\n@exit /b 7\r\n');
  const PATH = [clone, process.env.PATH].join(delimiter);
  return new Promise<{ code: unknown; output: string }>((resolve) => {
    const [command = '', ...commandArguments] = script.split(' ');
    const options = { cwd: clone, env: { ...process.env, PATH } };
    execFile(command, commandArguments, options, (error, stdout, stderr) =>
      resolve({ code: error?.code, output: stdout + stderr }),
    );
  });
}

interface PackageJson {
  readonly scripts: { readonly start: string; readonly test: string; readonly build: string };
}
const { scripts } = JSON.parse(read('package.json')) as PackageJson;

// `npm pack` runs the build.
it.each(['start', 'test', 'build'] as const)(
  'the script `%s` in a fresh clone installs the packages first',
  async (name) => {
    const { code, output } = await runInFreshClone(scripts[name]);
    expect(output).toContain('npm ci');
    expect(code).toBe(7);
  },
);
