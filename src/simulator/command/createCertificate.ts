/** A certificate and its private key, both in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** The hosts that the certificate covers, spelled as for `--host`. */
export const certifiedHosts: readonly string[] = ['localhost', '127.0.0.1', '::1'];

const lifetimeMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Makes a self-signed certificate for loopback. It is new at each start, so no private key is ever
 * stored or shared.
 *
 * @throws Error with a message for the terminal when the package `selfsigned` is not installed.
 */
export async function createCertificate(): Promise<Certificate> {
  const { generate } = await importSelfsigned();
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + lifetimeMs),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { cert, key };
}

/** Imports an optional peer, so that apps without the command need not install its twenty packages. */
async function importSelfsigned(): Promise<typeof import('selfsigned')> {
  try {
    return await import('selfsigned');
  } catch (cause) {
    throw new Error(
      '--https needs the package "selfsigned". Install it: npm install --save-dev selfsigned',
      { cause },
    );
  }
}
