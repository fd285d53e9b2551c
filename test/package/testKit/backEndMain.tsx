import 'backup-code-challenge/styles.css';
import { createRoot } from 'react-dom/client';
import { BackEndLoginPage } from './BackEndLoginPage.js';

createRoot(document.getElementById('root')!).render(<BackEndLoginPage />);
