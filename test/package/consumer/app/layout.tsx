import 'backup-code-challenge/styles.css';
import type { ReactNode } from 'react';

// No browser has to ask for an icon.
export const metadata = { title: 'A host application, built by Next', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
