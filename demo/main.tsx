import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'backup-code-challenge/styles.css';
import { Demo } from './Demo.js';
import './styles/page.css';
import './styles/site.css';
import './styles/bench.css';

const queryClient = new QueryClient();

createRoot(document.getElementById('demo')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Demo />
    </QueryClientProvider>
  </StrictMode>,
);
