/**
 * What a real tenant's Management API answered, and emulators in the state in which they should answer the same. The
 * recordings are not part of this repository; without them there is nothing to replay.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type TenantConnection,
  type WireAssociation,
  type WireIdentityProvider,
} from '../../src/testing/index.js';

const FOLDER = fileURLToPath(
  new URL('../../../shared/contract/examples/management/recorded-live/', import.meta.url),
);
const ORGANIZATION = /\/organizations\/([^/?]+)/;

/** Why there is nothing to replay; false when there is. */
export const missingRecordings: string | false = existsSync(FOLDER)
  ? false
  : 'the recordings (../shared/contract/examples/management/recorded-live) are not here';

/** One request of a real client and its answer. */
export interface Exchange {
  /** The file's. */
  readonly name: string;
  readonly request: { readonly method: string; readonly path: string; readonly body: RecordedBody | null };
  readonly response: {
    readonly status: number;
    readonly content_type: string;
    readonly body: RecordedBody | null;
  };
}

type RecordedBody = Readonly<Record<string, unknown>>;

/** An item of either family of routes. */
interface RecordedItem extends Partial<WireAssociation> {
  readonly connection_id: string;
  readonly connection: { readonly name: string; readonly strategy: string };
}

/** The names of the files, without the index. */
export function recordedFiles(): string[] {
  return missingRecordings ? [] : readdirSync(FOLDER).filter((name) => name !== '_index.json');
}

/** All exchanges of the index. */
export function recordedExchanges(): Exchange[] {
  if (missingRecordings) return [];
  const index = readJson('_index.json') as readonly { readonly file: string }[];
  return index.map(({ file }) => ({ ...(readJson(file) as Omit<Exchange, 'name'>), name: file }));
}

/** The id of the organization that an exchange is about. */
export function organizationOf({ request }: Exchange): string {
  return ORGANIZATION.exec(request.path)?.[1] ?? '';
}

/** An emulator of that organization as it must have been before the exchange. */
export function emulatorFor(exchange: Exchange, options: EmulatorOptions = {}): Emulator {
  const known = itemsBefore(exchange);
  const used = exchange.request.method === 'POST' ? [] : known;
  return createEmulator({
    details: { id: organizationOf(exchange), name: 'recorded', display_name: 'Recorded' },
    connections: used.filter(isEnterprise).map(identityProvider),
    tenantConnections: known.map((item) => tenantConnection(item, used.includes(item))),
    users: {},
    rateLimit: null,
    ...options,
  });
}

/** The connections that the exchange speaks of, as they were before. */
function itemsBefore({ request, response }: Exchange): RecordedItem[] {
  const id = request.path.split('/').at(-1) ?? '';
  const body = response.body ?? {
    connection_id: id,
    connection: { name: 'Recorded-Enterprise-Connection', strategy: 'okta' },
  };
  const list = body['connections'] ?? body['enabled_connections'];
  if (list) return list as RecordedItem[];
  const item = body as unknown as RecordedItem;
  return [request.method === 'PATCH' ? { ...item, ...opposite(request.body ?? {}) } : item];
}

/** Another value for each member that a change sets, so that answering without changing is found out. */
function opposite(changes: RecordedBody): RecordedBody {
  const before = Object.fromEntries(Object.entries(changes).map(([member, value]) => [member, !value]));
  // A tenant would not have let anybody sign up who does not become a member.
  return before['assign_membership_on_login'] === false && 'is_signup_enabled' in before
    ? { ...before, is_signup_enabled: false }
    : before;
}

const isEnterprise = ({ connection }: RecordedItem) => connection.strategy !== 'auth0';

/** As the My Organization API would show it. */
function identityProvider(item: RecordedItem): WireIdentityProvider {
  const { assign_membership_on_login, show_as_button, organization_access_level, is_enabled } =
    associationOf(item);
  return {
    id: item.connection_id,
    strategy: item.connection.strategy,
    assign_membership_on_login,
    show_as_button,
    is_enabled,
    access_level: organization_access_level,
  };
}

function tenantConnection(item: RecordedItem, isUsed: boolean): TenantConnection {
  const association = isUsed && !isEnterprise(item) && { association: associationOf(item) };
  return { id: item.connection_id, ...item.connection, ...association };
}

function associationOf(item: RecordedItem): WireAssociation {
  const { connection_id, connection, ...recorded } = item;
  const defaults = { assign_membership_on_login: false, show_as_button: true, is_enabled: true } as const;
  return { ...defaults, organization_access_level: 'none', ...recorded };
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(FOLDER + name, 'utf8'));
}
