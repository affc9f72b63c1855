import { readSession } from './session';
import { SingleSignOn } from './single-sign-on';

/** Rendered on the server, for whoever is signed in. */
export default async function Page() {
  return (
    <main>
      <h1>Single sign-on</h1>
      <SingleSignOn {...await readSession()} />
    </main>
  );
}
