#!/usr/bin/env node
/** `npx backup-code-simulator`: runs the simulator as a server. */
import { help } from './help.js';
import { introduce } from './introduction.js';
import { readOptions } from './options.js';
import { serveSimulator } from './serveSimulator.js';

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(help);
  } else {
    const server = await serveSimulator(options);
    process.once('SIGINT', server.close).once('SIGTERM', server.close);
    process.stdout.write(introduce(server, options));
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
