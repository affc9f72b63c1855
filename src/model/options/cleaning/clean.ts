/** Cleans and judges what was pasted into a field of a strategy's form. */
import type { Strategy } from '../../strategy.js';
import type { Field } from '../fields.js';
import { cleanAdfsServer } from './adfs-server.js';
import { cleanCertificate } from './certificate.js';
import type { Cleaned, CleaningContext, FieldProblem } from './codes.js';
import { cleanHost } from './host.js';
import { cleanMetadata } from './metadata.js';
import { cleanTenant } from './tenant.js';
import { cleanedAs, spacingProblem, tidy, tidyEnds } from './tidy.js';
import { cleanBaseUrl, cleanDiscoveryUrl, cleanUrl } from './url.js';
import { adviceOn } from './warnings.js';

/**
 * Cleans and judges a value. Cleaning its `value` again changes nothing.
 *
 * @param pasted what is in the field; a certificate as `readCertificates` gives it: the PEM of one
 * @param context for certificates
 */
export function clean(
  strategy: Strategy,
  field: Field,
  pasted: string,
  context: CleaningContext = {},
): Cleaned {
  const cleaned = cleanType(field, pasted, context);
  const problem = cleaned.problem ?? problemOf(field, cleaned.value);
  if (problem || !cleaned.value) return { ...cleaned, problem, warnings: [] };
  if (field.type === 'certificate' || field.type === 'metadata') return cleaned;
  return { ...cleaned, ...adviceOn(strategy, field.name, cleaned.value) };
}

function cleanType(field: Field, pasted: string, context: CleaningContext): Cleaned {
  switch (field.type) {
    case 'host':
      return cleanHostOf(field, pasted);
    case 'url':
      return cleanUrlOf(field, pasted);
    case 'secret':
      return cleanedAs(tidyEnds(pasted));
    case 'certificate':
      return cleanCertificate(pasted, context);
    case 'metadata':
      return cleanMetadata(pasted);
    default:
      return cleanWord(field, pasted);
  }
}

function cleanHostOf({ name }: Field, pasted: string): Cleaned {
  if (name === 'tenant_domain') return cleanTenant(pasted);
  return name === 'adfs_server' ? cleanAdfsServer(pasted) : cleanHost(pasted);
}

function cleanUrlOf({ name }: Field, pasted: string): Cleaned {
  if (name === 'discovery_url') return cleanDiscoveryUrl(pasted);
  return name === 'pingFederateBaseUrl' ? cleanBaseUrl(pasted) : cleanUrl(pasted);
}

/** A text, a choice, or a flag as `true` or `false`. */
function cleanWord({ type, choices }: Field, pasted: string): Cleaned {
  const found = tidy(pasted);
  const allowed = type === 'flag' ? ['true', 'false'] : choices;
  if (found.value && allowed && !allowed.includes(found.value)) return cleanedAs(found, 'not-a-choice');
  return cleanedAs(found, spacingProblem(found.value));
}

function problemOf({ isRequired, maxLength = Infinity }: Field, value: string): FieldProblem | null {
  if (!value) return isRequired ? 'missing' : null;
  // A character can be two units of a string.
  return value.length > maxLength && Array.from(value).length > maxLength ? 'too-long' : null;
}
