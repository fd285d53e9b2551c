import { createSimulator, scenarios } from 'backup-code-challenge/testing';
import { createHandlers } from 'backup-code-challenge/testing/msw';
import { setupWorker } from 'msw/browser';
import { createRoot } from 'react-dom/client';
import { LoginPage } from './LoginPage.js';

// MSW's service worker answers in the page itself. The query names the scenario.
const simulator = createSimulator();
const scenario = new URLSearchParams(location.search).get('scenario');
if (scenario) simulator.use(scenarios[scenario as keyof typeof scenarios]);

await setupWorker(...createHandlers(simulator, { baseUrl: '/api' })).start({ quiet: true });
createRoot(document.getElementById('root')!).render(<LoginPage baseUrl="/api" />);
