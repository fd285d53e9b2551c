import { createRoot } from 'react-dom/client';
import { SignIn } from './BackEndSignIn.js';

const root = createRoot(document.getElementById('root')!);
root.render(<SignIn onSignedIn={({ name }) => root.render(<h1>Hello, {name}</h1>)} />);
