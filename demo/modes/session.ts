/** The page behind a proxy or a bridge: the session is the server's, and the kit needs nothing but its address. */
import '../../src/index.js';
import { showSignedIn, showSignedOut, type Organization } from './signed.js';

/** What `/auth/session` answers; without a person nobody is signed in. */
interface SessionAnswer {
  readonly organizations: readonly Organization[];
  readonly person?: string;
  readonly organization?: Organization;
  readonly connection?: string;
  readonly scope?: string;
}

const session = (await (await fetch('/auth/session')).json()) as SessionAnswer;
const { person, organization, connection, scope } = session;
if (person && organization)
  showSignedIn({ person, organization: organization.name, connection, scope, signOut });
else
  showSignedOut(session.organizations, (one) =>
    one ? `/auth/login?organization=${encodeURIComponent(one.id)}` : '/auth/login',
  );

// The session has ended elsewhere: signing in again is the way on.
document.addEventListener('org-error', ({ error }) => {
  if (error.code === 'unauthorized') location.reload();
});

async function signOut(): Promise<void> {
  const response = await fetch('/auth/logout', { method: 'POST', headers: { 'x-org-connections': '1' } });
  const { location: address } = (await response.json()) as { location: string };
  location.assign(address);
}
