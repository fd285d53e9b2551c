import type { ReactNode } from 'react';

/** The heading of a page that replaced another: it takes the focus, so that nobody is lost. */
export function PageHeading({ children }: { children: ReactNode }) {
  return (
    <h1 tabIndex={-1} ref={focus}>
      {children}
    </h1>
  );
}

function focus(heading: HTMLHeadingElement | null) {
  heading?.focus();
}
