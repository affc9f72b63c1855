/** Judges the XML of federation metadata. It can be signed, so that nothing inside it is changed. */
import type { Cleaned, FieldProblem } from './codes.js';
import { cleanedAs, tidyEnds } from './tidy.js';

const ENTITY = /<(?:[\w.-]+:)?EntityDescriptor\b/;
const WEB_PAGE = /<(?:!doctype\s+html|html)\b/i;
const DOCUMENT_TYPE = /<!(?:DOCTYPE|ENTITY)/i;

/** The file's text without a byte order mark and white space around it. */
export function cleanMetadata(pasted: string): Cleaned {
  const found = tidyEnds(pasted);
  return cleanedAs(found, found.value ? problemOf(found.value) : null);
}

function problemOf(text: string): FieldProblem | null {
  if (WEB_PAGE.test(text) && !ENTITY.test(text)) return 'web-page';
  if (DOCUMENT_TYPE.test(text)) return 'document-type';
  return text.startsWith('<') && ENTITY.test(text) ? null : 'not-metadata';
}
