/** Cleans and judges what was pasted into a field of a strategy's form. */
import type { Strategy } from '../../strategy.js';
import type { Field } from '../fields.js';
import type { Cleaned, CleaningContext } from './codes.js';

/**
 * Cleans and judges a value. Cleaning its `value` again changes nothing.
 *
 * @param pasted what is in the field; a certificate as `readCertificates` gives it: the PEM of one
 * @param context for certificates
 */
export function clean(
  _strategy: Strategy,
  _field: Field,
  _pasted: string,
  _context: CleaningContext = {},
): Cleaned {
  throw new Error('not yet');
}
