/** Who has signed in: what your own server knows of them. */
export interface Session {
  /** Where it has mounted the proxy or the bridge. */
  readonly baseUrl: string;
  /** The connection they came by. */
  readonly currentConnection: string;
  /** A name by the id of a connection. */
  readonly owners: Readonly<Record<string, string | undefined>>;
}

export async function askWhoIsSignedIn(): Promise<Session> {
  const response = await fetch('/session');
  return (await response.json()) as Session;
}
