import type { ReactNode } from 'react';

interface PageHeadingProps {
  takesFocus: boolean;
  children: ReactNode;
}

/** The heading of a page. It takes the focus when the page replaces another one, so that a screen reader reads it. */
export function PageHeading({ takesFocus, children }: PageHeadingProps) {
  return (
    <h1 tabIndex={-1} ref={takesFocus ? focus : undefined}>
      {children}
    </h1>
  );
}

function focus(heading: HTMLHeadingElement | null) {
  heading?.focus();
}
