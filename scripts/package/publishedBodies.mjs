import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../run.mjs';

/**
 * The bodies of LoginRadius's API page as TypeScript, each declared as its exported type. Written out,
 * because the compiler rejects an unknown key only in a literal.
 *
 * @returns {Promise<string>} A module.
 */
export async function publishedBodies() {
  const testing = pathToFileURL(join(root, 'dist', 'testing.js'));
  /** @type {typeof import('../../src/testing.js')} */
  const { exampleErrors, exampleLogin } = await import(testing.href);
  return [
    'import type {',
    '  LoginRadiusErrorBody,',
    '  VerifyBackupCodeRequestBody,',
    '  VerifyBackupCodeResponseBody,',
    "} from 'backup-code-challenge';",
    '',
    declare('request', 'VerifyBackupCodeRequestBody', { backupcode: 'AD45XH56' }),
    declare('response', 'VerifyBackupCodeResponseBody', exampleLogin),
    ...exampleErrors.map((error) =>
      declare(`error${error.ErrorCode}`, 'LoginRadiusErrorBody', error),
    ),
    '',
  ].join('\n');
}

/**
 * @param {string} name
 * @param {string} type
 * @param {unknown} body
 */
function declare(name, type, body) {
  return `export const ${name}: ${type} = ${JSON.stringify(body, null, 2)};`;
}
