import type { ReactNode } from 'react';
import { PageHeading } from './PageHeading.js';

interface PageProps {
  heading: string;
  /** A sentence under the heading. */
  lead?: ReactNode;
  /** Whether the heading takes the focus. @default true */
  takesFocus?: boolean;
  children?: ReactNode;
}

/** One page of the login: a heading, and a card with the content. */
export function Page({ heading, lead, takesFocus = true, children }: PageProps) {
  return (
    <>
      <PageHeading takesFocus={takesFocus}>{heading}</PageHeading>
      {lead && <p className="lead">{lead}</p>}
      {children && <div className="card">{children}</div>}
    </>
  );
}
