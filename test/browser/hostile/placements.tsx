import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';
import { type ReactNode, StrictMode } from 'react';
import { createPortal } from 'react-dom';
import { render } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';
import { createRemoteSimulator } from '../support/simulatorCommands.js';
import { watchComplaints } from './watchComplaints.js';

interface Placement {
  /** The document or shadow tree that holds the challenge. */
  readonly tree: Document | ShadowRoot;
  readonly show: (step: ReactNode) => void;
}

/** Renders the challenge somewhere on a page that also has another field. */
export async function placeStep(
  place: () => Placement | Promise<Placement>,
  overrides: Partial<BackupCodeChallengeProps> = {},
) {
  const complaints = watchComplaints();
  const simulator = await createRemoteSimulator();
  const other = document.body.appendChild(document.createElement('input'));
  onTestFinished(() => other.remove());
  const { tree, show } = await place();
  const onSuccess = vi.fn();
  show(
    <StrictMode>
      <BackupCodeChallenge
        apiKey={simulator.apiKey}
        secondFactorToken={simulator.secondFactorToken}
        endpoint={{ baseUrl: simulator.baseUrl }}
        onSuccess={onSuccess}
        {...overrides}
      />
    </StrictMode>,
  );
  const find = (selector: string) => tree.querySelector<HTMLElement>(selector);
  return {
    complaints,
    simulator,
    onSuccess,
    tree,
    /** A field of the page, outside the challenge's tree. */
    other,
    input: tree.querySelector('input')!,
    find,
    getStatus: () => tree.querySelector('form')!.dataset.status,
    getText: (selector: string) => find(selector)?.innerText.trim(),
    /** The focused element of the challenge's tree. */
    getFocused: () => tree.activeElement,
  };
}

export function inShadowRoot(mode: ShadowRootMode): Placement {
  const tree = addToPage(document.createElement('div')).attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(readStyles());
  tree.adoptedStyleSheets = [sheet];
  return { tree, show: renderInto(tree.appendChild(document.createElement('div'))) };
}

/** Renders by a portal from the page's React root, or by a React root in the frame. */
export async function inFrame(how: 'portal' | 'root'): Promise<Placement> {
  const frame = addToPage(document.createElement('iframe'));
  frame.title = 'Sign in';
  frame.style.cssText = 'inline-size: 30rem; block-size: 40rem;';
  // A frame without a source has the page's origin.
  const tree = frame.contentDocument!;
  const sheet = new tree.defaultView!.CSSStyleSheet();
  sheet.replaceSync(readStyles());
  tree.adoptedStyleSheets = [sheet];
  if (how === 'root') return { tree, show: renderInto(tree.body) };
  return { tree, show: (step) => void render(createPortal(step, tree.body)) };
}

function renderInto(container: HTMLElement): Placement['show'] {
  return (step) => void render(step, { container, baseElement: container });
}

function addToPage<Added extends HTMLElement>(element: Added): Added {
  document.body.append(element);
  onTestFinished(() => element.remove());
  return element;
}

/** Reads the package's stylesheet, which a module of this test imported into the page. */
function readStyles(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map(({ cssText }) => cssText)
    .filter((text) => text.includes('.bcc-'))
    .join('\n');
}
