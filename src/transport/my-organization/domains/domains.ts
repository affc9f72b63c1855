/** The requests for domains (contract A5, A9). */
import type { MalformedItem } from '../../../model/connection.js';
import type { OrganizationDomain } from '../../../model/domain/organization-domain.js';
import type { DomainTransport } from '../../domain-transport.js';
import { UnreadableAnswer, type RequestSender } from '../../http/request.js';
import { DOMAIN_ROUTES } from '../../routes/domains.js';
import type { CallOptions } from '../../transport.js';
import { parseDomain, parsePage, parseUses, readDomain, type Page } from './domain-json.js';
import { isJson } from '../json.js';
import { to, TRIES } from '../requests.js';

/** The most that the API gives at once. */
const PAGE_SIZE = 100;
/** No organization has more than 100 domains, so that more pages than these come from a server that repeats itself. */
const MOST_PAGES = 100;

const NOTHING = { tries: TRIES.once, parse: () => undefined };

/** Sends them with this. */
export function domainRequests(http: RequestSender): DomainTransport {
  return {
    async listDomains(call) {
      return readAll(await allPages(http, call));
    },
    async getDomain(id, call) {
      const address = to(DOMAIN_ROUTES.getDomain, { id });
      return http.request({ ...address, tries: TRIES.read, parse: parseDomain }, call);
    },
    async createDomain(domain, call) {
      const address = to(DOMAIN_ROUTES.createDomain, {});
      return http.request({ ...address, body: { domain }, tries: TRIES.once, parse: parseDomain }, call);
    },
    async verifyDomain(id, call) {
      const address = to(DOMAIN_ROUTES.verifyDomain, { id });
      return http.request({ ...address, tries: TRIES.once, parse: parseDomain }, call);
    },
    async deleteDomain(id, call) {
      return http.request({ ...to(DOMAIN_ROUTES.deleteDomain, { id }), ...NOTHING }, call);
    },
    async listDomainConnections(id, call) {
      const address = to(DOMAIN_ROUTES.listDomainConnections, { id });
      return http.request({ ...address, tries: TRIES.read, parse: parseUses }, call);
    },
    async addConnectionDomain(connectionId, domain, call) {
      const address = to(DOMAIN_ROUTES.addConnectionDomain, { id: connectionId });
      return http.request({ ...address, body: { domain }, ...NOTHING }, call);
    },
    async removeConnectionDomain(connectionId, domain, call) {
      const address = to(DOMAIN_ROUTES.removeConnectionDomain, { id: connectionId, domain });
      return http.request({ ...address, ...NOTHING }, call);
    },
  };
}

/** @throws TransportError when a page could not be read: a part of the list is not the list */
async function allPages(http: RequestSender, call: CallOptions | undefined): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  const { path, ...address } = to(DOMAIN_ROUTES.listDomains, {});
  const seen = new Set<string>();
  for (let from: string | null = ''; from !== null;) {
    const query = new URLSearchParams({ take: String(PAGE_SIZE), ...(from && { from }) });
    const parse = (json: unknown): Page => refuseRepeated(parsePage(json), seen);
    const page: Page = await http.request(
      { ...address, path: `${path}?${query}`, tries: TRIES.read, parse },
      call,
    );
    items.push(...page.items);
    from = page.next;
    if (from !== null) seen.add(from);
  }
  return items;
}

/** @throws UnreadableAnswer for a list that has no end */
function refuseRepeated(page: Page, seen: ReadonlySet<string>): Page {
  const hasNoEnd = seen.size >= MOST_PAGES || (page.next !== null && seen.has(page.next));
  if (hasNoEnd) throw new UnreadableAnswer('The list of domains has no end: its cursor was given before.');
  return page;
}

/** Items that can't be read are listed separately. What moved to another page while it was read is there once. */
function readAll(items: readonly unknown[]) {
  const domains = new Map<string, OrganizationDomain>();
  const malformed: MalformedItem[] = [];
  items.forEach((item, index) => {
    try {
      const domain = readDomain(item);
      domains.set(domain.id, domain);
    } catch (error) {
      if (!(error instanceof UnreadableAnswer)) throw error;
      const { domain: label }: { readonly domain?: unknown } = isJson(item) ? item : {};
      malformed.push({ index, label: typeof label === 'string' ? label : '', reason: error.message });
    }
  });
  return Object.freeze({
    domains: Object.freeze([...domains.values()]),
    malformed: Object.freeze(malformed),
  });
}
