import type { ReactNode } from 'react';

/** Takes the focus at mount, because the page that had it is gone. */
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
