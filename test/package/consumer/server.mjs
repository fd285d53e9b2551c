// The package as Node itself loads it, and its first picture as a server renders it.
import { BackupCodeChallenge } from 'backup-code-challenge';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const html = renderToString(
  createElement(BackupCodeChallenge, {
    apiKey: '11111111-2222-3333-4444-555555555555',
    secondFactorToken: '66666666-7777-8888-9999-000000000000',
    onSuccess() {},
  }),
);
if (!html.includes('<')) throw new Error(`Nothing was rendered: ${html}`);
console.log(`Rendered on a server: ${html.length} characters.`);
