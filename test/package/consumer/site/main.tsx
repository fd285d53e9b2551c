import 'backup-code-challenge/styles.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.js';
import { loginFrom } from '../common/login.js';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');

const app = (
  <App path={location.pathname} login={loginFrom(new URLSearchParams(location.search))} />
);
if (container.firstElementChild) hydrateRoot(container, app);
else createRoot(container).render(app);
