import type { ReactNode } from 'react';

interface PageHeadingProps {
  takesFocus: boolean;
  children: ReactNode;
}

/** The heading of a page that replaced another: it takes the focus, so that nobody is lost. */
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
