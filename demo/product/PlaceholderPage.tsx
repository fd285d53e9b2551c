import { Page } from './Page.js';

/** Stands for a page that a real product has, and this demo does not. */
export function PlaceholderPage({ heading, onBack }: { heading: string; onBack: () => void }) {
  return (
    <Page heading={heading}>
      <p>A real login page continues here. This demo has only the backup code step.</p>
      <button type="button" className="primary" onClick={onBack}>
        Back
      </button>
    </Page>
  );
}
