/** Cleans the name of a host, for which whole addresses are often pasted. */
import type { CleaningChange, Cleaned } from './codes.js';
import { cleanedAs, spacingProblem, tidy } from './tidy.js';

/** An address with or without its scheme: the scheme, the user, the host, the port, and what follows. */
const ADDRESS = /^(https?:\/\/)?(?:([^/?#\\]*)@)?([^/?#\\:@]*)(:\d*)?([/?#\\].*)?$/i;
const E_MAIL_ADDRESS = /^[^/@:]+@([^/@:]+)$/;
const LABEL = /^(?!-)[a-z\d-]{1,63}(?<!-)$/;
const TOP_LEVEL = /^[a-z].+$/;

/** Takes the host of an address, in the form in which browsers send it. */
export function cleanHost(pasted: string): Cleaned {
  const { value, changes } = tidy(pasted);
  const problem = spacingProblem(value);
  if (!value || problem) return cleanedAs({ value, changes }, problem);
  const mailDomain = E_MAIL_ADDRESS.exec(value)?.[1];
  if (mailDomain)
    return cleanedAs({ value, changes }, 'e-mail-address', encodedHost(mailDomain) ?? undefined);
  const [, scheme, user, host = '', port, rest] = ADDRESS.exec(value) ?? [];
  const encoded = encodedHost(host);
  if (encoded === null) return cleanedAs({ value, changes }, 'no-host');
  const isUrl = scheme !== undefined || user !== undefined;
  const made = [...changes, ...cutFrom({ isUrl, port, rest }), ...changedIn(host, encoded)];
  return cleanedAs({ value: encoded, changes: made });
}

/** Whether it is a host name with a dot in it, as it is sent. */
export function isHostName(host: string): boolean {
  const labels = host.split('.');
  return (
    labels.length > 1 && labels.every((label) => LABEL.test(label)) && TOP_LEVEL.test(labels.at(-1) ?? '')
  );
}

/** Without the final dot; null if it is none, or an IP address. */
function encodedHost(host: string): string | null {
  const address = `http://${host}`;
  if (!host || !URL.canParse(address)) return null;
  const encoded = new URL(address).hostname.replace(/\.$/, '');
  return isHostName(encoded) ? encoded : null;
}

function cutFrom(address: {
  readonly isUrl: boolean;
  readonly port: string | undefined;
  readonly rest: string | undefined;
}): CleaningChange[] {
  const changes: CleaningChange[] = [];
  if (address.isUrl) changes.push('host-of-url');
  if (address.port !== undefined) changes.push('port-removed');
  if (address.rest === '/' && !address.isUrl) changes.push('final-slash');
  if (address.rest !== undefined && address.rest !== '/') changes.push('path-removed');
  return changes;
}

function changedIn(host: string, encoded: string): CleaningChange[] {
  const changes: CleaningChange[] = [];
  const lower = host.toLowerCase();
  if (lower !== host) changes.push('lower-case');
  if (lower === `${encoded}.`) changes.push('final-dot');
  else if (lower !== encoded) changes.push('encoded-host');
  return changes;
}
