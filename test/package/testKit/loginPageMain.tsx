/// <reference types="vite/client" />
import { de } from 'backup-code-challenge/locales/de';
import 'backup-code-challenge/styles.css';
import { createRoot } from 'react-dom/client';
import { LoginPage } from './LoginPage.js';

// In German, because the tests must not depend on English texts.
createRoot(document.getElementById('root')!).render(
  <LoginPage baseUrl={import.meta.env.VITE_LOGIN_API} messages={de} />,
);
