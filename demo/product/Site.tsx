import type { ReactNode } from 'react';
import type { Colors } from '../surroundings.js';
import { Logo } from './Logo.js';

interface SiteProps {
  colors: Colors;
  isNarrow: boolean;
  children: ReactNode;
}

/** The website around the login page: its brand, its page, its footer. */
export function Site({ colors, isNarrow, children }: SiteProps) {
  return (
    <div
      className="site"
      data-theme={colors === 'light' || colors === 'dark' ? colors : undefined}
      data-narrow={isNarrow ? '' : undefined}
    >
      <header className="site-header">
        <Logo />
        <span className="site-name">Larkspur Bank</span>
      </header>
      <main className="site-main">{children}</main>
      <footer className="site-footer">
        Larkspur Bank is fictional. It shows the step inside a login page.
      </footer>
    </div>
  );
}
