import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'backup-code-challenge/styles.css';
import { Bench } from './bench/Bench.js';
import './demo.css';
import { LoginPage } from './product/LoginPage.js';

const queryClient = new QueryClient();

createRoot(document.getElementById('demo')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <div className="demo">
        <main className="product">
          <LoginPage />
        </main>
        <Bench />
      </div>
    </QueryClientProvider>
  </StrictMode>,
);
