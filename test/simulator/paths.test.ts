import { describe, expect, it } from 'vitest';
import { createSimulator } from '../../src/testing.js';

const current = '/identity/v2/auth/login/2fa/backupcode';
const older = '/identity/v2/auth/login/2fa/verification/backupcode';

describe('the verify paths of a simulator', () => {
  it('are the only ones: another path gets 404 and is not logged', async () => {
    const simulator = createSimulator({ verifyPaths: [older] });
    const response = await simulator.fetch(current, { method: 'PUT' });
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toContain('text/html');
    expect(simulator.requests).toEqual([]);
  });

  it('are recognised by `owns` in every form of URL, and no other path is', () => {
    const { owns } = createSimulator({ basePath: '/api' });
    for (const path of [current, older, '/identity/v2/auth/login', '/identity/v2/auth/login/2fa']) {
      expect(owns(`/api${path}?apikey=1`)).toBe(true);
      expect(owns(`https://example.com/api${path}`)).toBe(true);
      expect(owns(path)).toBe(false);
      expect(owns(`/api${path}/`)).toBe(false);
      expect(owns(`/ipa${path}`)).toBe(false);
      expect(owns(`//example.com/api${path}`)).toBe(false);
    }
    for (const url of ['/', '//', '', 'http://[', `https://example.com?${current}`])
      expect(owns(url)).toBe(false);
  });

  it('match in any letter case, unless the simulator is strict', () => {
    const verifyPaths = ['/Verify/BackupCode'];
    expect(createSimulator({ verifyPaths }).owns('/verify/backupcode')).toBe(true);
    const strict = createSimulator({ verifyPaths, strict: true });
    expect(strict.owns('/Verify/BackupCode')).toBe(true);
    expect(strict.owns('/verify/backupcode')).toBe(false);
  });
});
