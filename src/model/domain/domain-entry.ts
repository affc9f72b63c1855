/** What an admin types or pastes as a domain to claim, and what can't be one. Pure functions. */
import { cleanHost } from '../options/cleaning/host.js';

/** The domains of personal mailboxes, which no organization owns but their provider. */
const MAILBOXES: readonly string[] = [
  'aol.com',
  'gmail.com',
  'gmx.com',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'hotmail.com',
  'icloud.com',
  'live.com',
  'mail.com',
  'msn.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'qq.com',
  'web.de',
  'yahoo.com',
  'yahoo.co.jp',
  'yandex.com',
  'yandex.ru',
];
const IP_ADDRESS = /^(\d{1,3}\.){3}\d{1,3}$|^\[/;

/**
 * - `missing`: nothing was typed.
 * - `ip-address`: an address of the internet instead of a name.
 * - `single-label`: one word without a dot, such as a server's own name.
 * - `no-domain`: anything else that is no domain.
 */
export type DomainProblem = 'missing' | 'ip-address' | 'single-label' | 'no-domain';

export interface DomainEntry {
  /** In ASCII, as it is sent; empty where there is a problem. */
  readonly domain: string;
  readonly problem: DomainProblem | null;
  /** Whether only a part of what was typed is meant, such as the domain of an e-mail address. */
  readonly isPart: boolean;
  /** Whether it is a domain of personal mailboxes, which is probably a mistake. */
  readonly isMailbox: boolean;
}

/**
 * Takes the domain out of a domain, an e-mail address or a URL.
 *
 * @param typed as it is in the field
 */
export function readDomainEntry(typed: string): DomainEntry {
  const { value, suggestion, problem, changes } = cleanHost(typed);
  const isMail = problem === 'e-mail-address' && suggestion !== undefined;
  const domain = isMail ? suggestion : problem ? '' : value;
  if (!domain) return { domain, problem: problemOf(value), isPart: false, isMailbox: false };
  const isPart = isMail || changes.some((change) => change === 'host-of-url' || change === 'path-removed');
  return { domain, problem: null, isPart, isMailbox: MAILBOXES.includes(domain) };
}

/**
 * A record's host without the claimed domain, for registrars that append it themselves; undefined where the host doesn't end
 * with the domain. Which zone they append can't be known, only that it is not longer than what was claimed.
 */
export function hostAtRegistrar(host: string, domain: string): string | undefined {
  const end = `.${domain}`.toLowerCase();
  return host.toLowerCase().endsWith(end) && host.length > end.length
    ? host.slice(0, -end.length)
    : undefined;
}

function problemOf(value: string): DomainProblem {
  if (!value) return 'missing';
  const address = `http://${value.replace(/^https?:\/\//i, '')}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  if (IP_ADDRESS.test(host)) return 'ip-address';
  return /^[^.]+\.?$/.test(host) ? 'single-label' : 'no-domain';
}
