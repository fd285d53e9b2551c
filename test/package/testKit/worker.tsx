import { createSimulator, scenarios } from 'backup-code-challenge/testing';
import { createHandlers } from 'backup-code-challenge/testing/msw';
import { setupWorker } from 'msw/browser';
import { createRoot } from 'react-dom/client';
import { LoginPage } from './LoginPage.js';

// The network in the page itself: MSW's service worker answers. The query says what a code meets.
const simulator = createSimulator();
const scenario = new URLSearchParams(location.search).get('scenario');
if (scenario) simulator.use(scenarios[scenario as keyof typeof scenarios]);

await setupWorker(...createHandlers(simulator, { baseUrl: '/api' })).start({ quiet: true });
createRoot(document.getElementById('root')!).render(<LoginPage baseUrl="/api" />);
