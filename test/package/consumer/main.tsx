import { BackupCodeChallenge } from 'backup-code-challenge';
import { createSimulator } from 'backup-code-challenge/testing';
import 'backup-code-challenge/styles.css';
import { createRoot } from 'react-dom/client';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');

createRoot(container).render(
  <BackupCodeChallenge
    apiKey="11111111-2222-3333-4444-555555555555"
    secondFactorToken="66666666-7777-8888-9999-000000000000"
    onSuccess={(tokens) => console.log(tokens.expiresAt, createSimulator())}
  />,
);
