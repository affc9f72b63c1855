/** Cleans the tenant of Entra ID: its primary domain or its directory id. */
import type { Cleaned } from './codes.js';
import { cleanHost } from './host.js';
import { cleanedAs, tidy } from './tidy.js';

/** What Microsoft uses for ids. */
export const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What stands in the place of a tenant where everybody may sign in. */
export const COMMON_TENANTS: readonly string[] = ['common', 'organizations', 'consumers'];

/** Microsoft's sign-in pages and issuers, of its national clouds too. */
export const MICROSOFT_HOSTS: readonly string[] = [
  'login.chinacloudapi.cn',
  'login.microsoft.com',
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
  'login.windows.net',
  'sts.windows.net',
];

/** Takes the tenant of an address of Microsoft's sign-in page, too. */
export function cleanTenant(pasted: string): Cleaned {
  const { value, changes } = tidy(pasted);
  const word = value.toLowerCase();
  if (GUID.test(word) || COMMON_TENANTS.includes(word))
    return cleanedAs({ value: word, changes: word === value ? changes : [...changes, 'lower-case'] });
  const host = cleanHost(pasted);
  if (host.problem || !MICROSOFT_HOSTS.includes(host.value)) return host;
  const [, tenant = ''] = /^(?:https?:\/\/)?[^/]+\/([^/?#]+)/i.exec(value) ?? [];
  const inner = cleanTenant(tenant);
  if (!inner.value || inner.problem) return cleanedAs({ value, changes }, 'no-tenant');
  return { ...inner, changes: [...changes, 'tenant-of-url', ...inner.changes] };
}
