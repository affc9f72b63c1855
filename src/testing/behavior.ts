/** What can't be known of a real tenant from its documentation (contract part D), and therefore is an option here. */

/** How the emulator's My Organization API behaves where tenants differ. */
export interface EmulatorBehavior {
  /**
   * What requests call the certificate of samlp and pingfederate connections; `both` accepts either. The other name is
   * refused with a 400 that names it. Default `signingCert`.
   */
  readonly certificateMember?: 'signingCert' | 'cert' | 'both';
  /** How responses encode a certificate. Default `base64`, of its DER bytes. */
  readonly certificateForm?: 'pem' | 'base64' | 'base64-of-pem';
  /**
   * Hosts whose metadata can't be fetched: creating a connection or changing its options then fails with
   * `discovery failure: <host>`. Default: none but those under `.invalid`, which never exist.
   */
  readonly unreachableHosts?: readonly string[];
  /** What the Connection Profile puts before the name of a new connection. Default: nothing. */
  readonly namePrefix?: string;
  /** Whether the client has a My Organization configuration; without it, creating answers 409. Default true. */
  readonly isClientConfigured?: boolean;
  /**
   * When the verdict about a domain is known: with the answer to the request that starts the verification, or only with the
   * next read, the answer being `pending`. Default `at-once`.
   */
  readonly verdict?: 'at-once' | 'later';
  /** What a verification says that finds no record. Default `failed`. */
  readonly unverified?: 'failed' | 'pending';
  /** How long lists don't show a change, in milliseconds of the emulator's clock; a single item is always up to date. Default 0. */
  readonly listLag?: number;
  /** Whether responses have `options`. Default true. */
  readonly answersOptions?: boolean;
}
