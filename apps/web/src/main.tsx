import './styles/layers.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { Refusal } from './api/refusal.js';
import { Pages } from './app/pages.js';
import { SessionProvider } from './app/session-provider.js';

const RETRIES_MAX = 2;

/** A refusal stands until something is changed; only what was not reached is asked for again. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < RETRIES_MAX && !(error instanceof Refusal && error.problem.status >= 400 && error.problem.status < 500),
    },
  },
});

const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <BrowserRouter><SessionProvider><Pages /></SessionProvider></BrowserRouter>
      </QueryClientProvider>
    </StrictMode>,
  );
}
