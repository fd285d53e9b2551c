import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request as openRequest } from 'node:https';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { buildCommand } from './support/simulatorProcess.js';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

async function build(options: { withPackages?: boolean } = {}) {
  const command = await buildCommand(options);
  stops.push(command.remove);
  return command;
}

async function serve(...commandLine: string[]) {
  const command = await build();
  const file = join(command.folder, 'certificate.pem');
  const options = ['--port', '0', '--https', '--certificate', file, ...commandLine];
  const { child, url, ended } = command.start(options);
  stops.push(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { file, url: await url, child, ended };
}

/** Trusts one certificate for this request only. */
function getState(url: string, ca?: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = openRequest(`${url}/__simulator/state`, { ca, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the simulator command, with --https,', () => {
  it.each(['127.0.0.1', 'localhost', '::1'])('serves %s with its certificate', async (host) => {
    const { url, file } = await serve('--host', host);
    expect(url).toMatch(/^https:\/\//);
    expect(await getState(url, readFileSync(file, 'utf8'))).toBe(200);
  });

  it('makes a self-signed certificate, which clients do not trust by default', async () => {
    const { url } = await serve();
    await expect(getState(url)).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  });

  it('saves the certificate without its private key, and prints the file name', async () => {
    const { file, child, ended } = await serve();
    const pem = readFileSync(file, 'utf8');
    expect(pem).toMatch(/^-----BEGIN CERTIFICATE-----\n/);
    expect(pem).not.toContain('PRIVATE KEY');
    child.kill('SIGTERM');
    expect((await ended).output).toContain(
      `Certificate: self-signed, for localhost, 127.0.0.1, ::1 (${file})\n`,
    );
  });

  it('makes a certificate that covers only loopback for 30 days', async () => {
    const { file } = await serve();
    const certificate = new X509Certificate(readFileSync(file));
    expect(certificate.subjectAltName).toBe(
      'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
    );
    expect(certificate.ca).toBe(false);
    const days = (Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / 86_400_000;
    expect(Math.round(days)).toBe(30);
  });

  it('names the package to install when selfsigned is missing', async () => {
    const command = await build({ withPackages: false });
    const { exitCode, errors } = await command.start(['--port', '0', '--https']).ended;
    expect({ exitCode, errors }).toEqual({
      exitCode: 1,
      errors:
        '--https needs the package "selfsigned". Install it: npm install --save-dev selfsigned\n',
    });
  });

  it('starts without selfsigned if --https is absent', async () => {
    const command = await build({ withPackages: false });
    const { child, url, ended } = command.start(['--port', '0']);
    expect(await url).toMatch(/^http:/);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ exitCode: 0 });
  });
});
