/** Cleans and judges a signing certificate. */
import type { CertificateFields } from '../../certificate/certificate.js';
import { decodePem, encodePem, pemOf } from '../../certificate/pem.js';
import type { Cleaned, CleaningChange, CleaningContext, FieldProblem, FieldWarning } from './codes.js';
import { cleanedAs, tidy } from './tidy.js';

const PRIVATE_KEY = 'PRIVATE KEY';
const PKCS7 = /BEGIN (?:PKCS ?#?7|CMS)/;
const SOON = 60 * 24 * 60 * 60 * 1000;

/** One certificate as PEM with lines of 64 characters. Nothing of a private key is given back. */
export function cleanCertificate(pasted: string, context: CleaningContext): Cleaned {
  const found = tidy(pasted);
  if (found.value.includes(PRIVATE_KEY)) return cleanedAs({ value: '', changes: [] }, 'private-key');
  if (!found.value) return cleanedAs(found);
  const { certificates, hasRest } = decodePem(found.value);
  const [only, ...others] = certificates;
  if (!only || others.length > 0) return cleanedAs(found, refusalOf(found.value, others.length > 0));
  const value = encodePem(only.der);
  const changes: CleaningChange[] = hasRest ? ['certificate-cut'] : [];
  if (pasted.replaceAll('\r\n', '\n').trim() !== value.trim()) changes.push('pem-rewritten');
  return { ...cleanedAs({ value, changes }), warnings: warningsOf(only, value, context) };
}

function refusalOf(text: string, hasSeveral: boolean): FieldProblem {
  if (hasSeveral) return 'several-certificates';
  return PKCS7.test(text) ? 'pkcs7' : 'not-a-certificate';
}

function warningsOf(
  { notBefore, notAfter }: CertificateFields,
  pem: string,
  { now = new Date(), storedCertificate }: CleaningContext,
): FieldWarning[] {
  const warnings: FieldWarning[] = [];
  const left = notAfter.getTime() - now.getTime();
  if (left <= 0) warnings.push('certificate-expired');
  else if (left < SOON) warnings.push('certificate-ends-soon');
  if (notBefore > now) warnings.push('certificate-not-yet-valid');
  if (storedCertificate && pemOf(storedCertificate) === pem) warnings.push('same-certificate');
  return warnings;
}
