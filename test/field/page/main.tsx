import 'backup-code-challenge/styles.css';
import { createRoot } from 'react-dom/client';
import { LoginPage } from './LoginPage.js';
import type { PageOptions } from './pageOptions.js';
import { startRecord } from './pageRecord.js';

startRecord();
const container = document.getElementById('root')!;
// SAFETY: the test's server writes the attribute with this type.
const options = JSON.parse(container.dataset.options!) as PageOptions;
createRoot(container).render(<LoginPage {...options} />);
