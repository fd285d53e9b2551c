import { Page } from './Page.js';

/** Where a real product would go on with a step that this demo does not have. */
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
