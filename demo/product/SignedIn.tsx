import type { Person } from '../backEnd/CodeStep.js';
import { Page } from './Page.js';

interface SignedInProps extends Person {
  /** Whether the person signed in with a backup code. */
  hasUsedCode: boolean;
  onSignOut: () => void;
}

/** Shows the name and the picture of the signed-in person's profile. */
export function SignedIn({ profile, expiresAt, hasUsedCode, onSignOut }: SignedInProps) {
  return (
    <Page heading={`Hello, ${profile?.FirstName ?? 'and welcome'}`}>
      {profile?.ImageUrl && (
        <img src={profile.ImageUrl} alt="" width="64" height="64" className="portrait" />
      )}
      <p>
        {expiresAt
          ? `You are signed in until ${expiresAt.toLocaleTimeString([], { timeStyle: 'short' })}.`
          : 'You are signed in.'}
      </p>
      {hasUsedCode && (
        <p>You have used one of your backup codes. Create new ones before you run out.</p>
      )}
      <button type="button" onClick={onSignOut}>
        Sign out
      </button>
    </Page>
  );
}
