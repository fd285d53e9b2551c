import type { LoginRadiusProfile } from 'backup-code-challenge';
import { PageHeading } from './PageHeading.js';

interface SignedInProps {
  profile: LoginRadiusProfile | null;
  expiresAt: Date | null;
  onSignOut: () => void;
}

/** Shows the name and the picture of the signed-in person's profile. */
export function SignedIn({ profile, expiresAt, onSignOut }: SignedInProps) {
  return (
    <div className="page signed-in">
      {profile?.ImageUrl && (
        <img src={profile.ImageUrl} alt="" width="80" height="80" className="portrait" />
      )}
      <PageHeading>{`Hello, ${profile?.FirstName ?? 'and welcome'}`}</PageHeading>
      <p>
        {expiresAt
          ? `You are signed in until ${expiresAt.toLocaleTimeString([], { timeStyle: 'short' })}.`
          : 'You are signed in.'}
      </p>
      <p>You have used one of your backup codes. Create new ones before you run out.</p>
      <button type="button" onClick={onSignOut}>
        Sign out
      </button>
    </div>
  );
}
