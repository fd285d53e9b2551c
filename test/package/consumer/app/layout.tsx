import 'backup-code-challenge/styles.css';
import type { ReactNode } from 'react';

// Prevents the browser's request for an icon.
export const metadata = { title: 'An app built by Next', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
