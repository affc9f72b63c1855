/** Who is signed in: what your server knows of them. */
export interface Session {
  /** The connection they came by. */
  readonly currentConnection: string;
  /** A name by the id of a connection. */
  readonly owners: Readonly<Record<string, string>>;
}

/** Replace it with your own. */
export async function readSession(): Promise<Session> {
  return {
    currentConnection: 'acme-workforce',
    owners: { con_5GkYw8RmTz3NqLpA: 'Ada Byron', con_B2cVx7JdHs9QfKtE: 'Mary Somerville' },
  };
}
