import { BackupCode } from 'backup-code-challenge/headless';
import type { ReactElement } from 'react';

/** Props that every part accepts. */
export interface CommonProps {
  'data-testid'?: string;
  title?: string;
  className?: string;
  id?: string;
  style?: { color?: string; margin?: string };
  onClick?: (event: { preventDefault(): void }) => void;
  ref?: (element: HTMLElement | null) => void;
  render?: ReactElement | ((props: object) => ReactElement);
}

interface PartCase {
  readonly tag: string;
  readonly render: (props: CommonProps) => ReactElement;
  /** The part renders only while there is an alert. */
  readonly needsAlert?: true;
}

// SAFETY: every element accepts these props. Each part's type is narrower.
const any = (props: CommonProps) => props as object;

/** Every part except Root. A part without a row fails the suite. */
export const parts: Readonly<Record<string, PartCase>> = {
  Action: {
    tag: 'BUTTON',
    render: (p) => <BackupCode.Action action="use_another_method" {...any(p)} />,
  },
  Alert: { tag: 'DIV', render: (p) => <BackupCode.Alert {...any(p)} />, needsAlert: true },
  AlertText: { tag: 'P', render: (p) => <BackupCode.AlertText {...any(p)} /> },
  Description: { tag: 'P', render: (p) => <BackupCode.Description {...any(p)} /> },
  FieldError: { tag: 'P', render: (p) => <BackupCode.FieldError {...any(p)} /> },
  Heading: { tag: 'H2', render: (p) => <BackupCode.Heading {...any(p)} /> },
  Input: { tag: 'INPUT', render: (p) => <BackupCode.Input {...any(p)} /> },
  Label: { tag: 'LABEL', render: (p) => <BackupCode.Label {...any(p)} /> },
  Status: { tag: 'DIV', render: (p) => <BackupCode.Status {...any(p)} /> },
  Submit: { tag: 'BUTTON', render: (p) => <BackupCode.Submit {...any(p)} /> },
};
