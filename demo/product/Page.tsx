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

/** One page of the login: its heading, and a card with what there is to do. */
export function Page({ heading, lead, takesFocus = true, children }: PageProps) {
  return (
    <>
      <PageHeading takesFocus={takesFocus}>{heading}</PageHeading>
      {lead && <p className="lead">{lead}</p>}
      {children && <div className="card">{children}</div>}
    </>
  );
}
