/** Why something isn't possible here at all, in the server's own words, as a bridge to the Management API gives them. */
import { visible } from '../../../model/visible.js';
import type { TransportError } from '../../../transport/transport-error.js';

/** @returns undefined where only a permission is missing, or the server says no reason */
export function serverReason({ code, missingScope, detail }: TransportError): string | undefined {
  return code === 'forbidden' && !missingScope && detail ? visible(detail) : undefined;
}
