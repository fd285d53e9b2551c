import type { LoginRadiusProfile } from 'backup-code-challenge';
import { Page } from './Page.js';

interface SignedInProps {
  profile: LoginRadiusProfile | null;
  expiresAt: Date | null;
  onSignOut: () => void;
}

/** What a product shows of a profile: a name and a picture. */
export function SignedIn({ profile, expiresAt, onSignOut }: SignedInProps) {
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
      <p>One of your backup codes is used up. Make new ones before you run out.</p>
      <button type="button" onClick={onSignOut}>
        Sign out
      </button>
    </Page>
  );
}
