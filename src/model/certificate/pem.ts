/** The text forms of a certificate: what the API stores, and what is sent to it. */

/**
 * A stored certificate as PEM with lines of 64 characters; null if there is not exactly one to be read.
 *
 * @param stored as the API gives it: PEM, base64 of DER, or base64 of PEM
 */
export function pemOf(_stored: string): string | null {
  throw new Error('not yet');
}
