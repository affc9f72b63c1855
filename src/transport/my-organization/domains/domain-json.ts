/** Domains in the API's JSON (contract A9) on one side, in the model on the other. Nothing else knows this JSON. */
import type {
  DomainStatus,
  DomainUse,
  OrganizationDomain,
} from '../../../model/domain/organization-domain.js';
import { UnreadableAnswer } from '../../http/request.js';
import { isJson, text, type Json } from '../json.js';

const STATUSES: readonly (string | null)[] = ['pending', 'failed', 'verified'] satisfies DomainStatus[];

/** One page of the list: its items, unread, and the cursor of the next one. */
export interface Page {
  readonly items: readonly unknown[];
  /** Null for the last page. */
  readonly next: string | null;
}

/** @throws UnreadableAnswer */
export function parsePage(json: unknown): Page {
  const items = isJson(json) ? json['organization_domains'] : undefined;
  if (!isJson(json) || !Array.isArray(items))
    throw new UnreadableAnswer('The answer has no list of domains.');
  return { items, next: text(json, 'next') };
}

/** @throws UnreadableAnswer */
export function parseDomain(json: unknown): OrganizationDomain {
  try {
    return readDomain(json);
  } catch (error) {
    if (error instanceof UnreadableAnswer)
      throw new UnreadableAnswer(`The domain could not be read: ${error.message}.`);
    throw error;
  }
}

/** @throws UnreadableAnswer that says which member isn't what it should be */
export function readDomain(item: unknown): OrganizationDomain {
  if (!isJson(item)) throw new UnreadableAnswer('it is not an object');
  const [id, domain, status] = [text(item, 'id'), text(item, 'domain'), text(item, 'status')];
  if (!id || !domain) throw new UnreadableAnswer(`it has no ${id ? 'domain' : 'id'}`);
  return Object.freeze({
    id,
    domain,
    status: STATUSES.includes(status) ? (status as DomainStatus) : 'pending',
    record: readRecord(item),
  });
}

/** Those that could be read. The others can only be left out, for nothing is known of them but that they are there. */
export function parseUses(json: unknown): readonly DomainUse[] {
  const items = isJson(json) ? (json['identity_providers'] ?? []) : undefined;
  if (!Array.isArray(items)) throw new UnreadableAnswer('The answer has no list of identity providers.');
  return items.filter(isJson).flatMap((item) => {
    const id = text(item, 'id');
    return id ? [{ id, displayName: (text(item, 'display_name') || text(item, 'name')) ?? '' }] : [];
  });
}

function readRecord(item: Json): OrganizationDomain['record'] {
  const [host, value] = [text(item, 'verification_host'), text(item, 'verification_txt')];
  return host && value ? Object.freeze({ host, value }) : null;
}
