/// <reference types="vite/client" />
import { createRoot } from 'react-dom/client';
import { SignIn } from './SignIn.js';

const root = createRoot(document.getElementById('root')!);
root.render(
  <SignIn
    apiKey="simulated-api-key"
    baseUrl={import.meta.env.VITE_LOGIN_API ?? 'http://127.0.0.1:4000'}
    onSignedIn={({ profile }) => root.render(<h1>Hello, {profile?.FirstName}</h1>)}
  />,
);
