/**
 * The My Organization API's JSON (contract A4, A5) on one side, the model on the other. Nobody else knows this JSON. What
 * cannot be read becomes a text that says why, in the words of `my-organization.wire.words.ts`.
 */
import {
  createConnection,
  type AccessLevel,
  type Connection,
  type ConnectionList,
  type ConnectionPatch,
  type MalformedItem,
} from '../model/connection.js';
import { visible } from '../model/visible.js';
import { isJson, type Json } from './json.js';
import { loadTrouble } from './load-trouble.js';

const ACCESS_LEVELS: readonly unknown[] = ['none', 'readonly', 'limited', 'full'] satisfies AccessLevel[];

/**
 * The list (route 5). An item that cannot be read is set apart. `{}` is an empty list, for the schema requires nothing;
 * any other answer without a list is not one, and is not taken for an empty one.
 */
export async function parseConnectionList(json: unknown): Promise<ConnectionList | string> {
  const items =
    isJson(json) && Object.keys(json).length === 0 ? [] : (json as Json | null)?.['identity_providers'];
  if (!Array.isArray(items)) return (await explain('identity_providers', json)).reason;
  const connections: Connection[] = [];
  const malformed: Promise<MalformedItem>[] = [];
  const ids = new Set<string | null>();
  items.forEach((item: unknown, index) => {
    const connection = readConnection(item);
    const isRead = typeof connection !== 'string';
    if (isRead && !ids.has(connection.id)) {
      if (connection.id !== null) ids.add(connection.id);
      connections.push(connection);
    } else malformed.push(explain(isRead ? 'id' : connection, item, index));
  });
  return Object.freeze({
    connections: Object.freeze(connections),
    malformed: Object.freeze(await Promise.all(malformed)),
  });
}

/** One identity provider (routes 7 and 8). */
export async function parseConnection(json: unknown): Promise<Connection | string> {
  const connection = readConnection(json);
  return typeof connection === 'string' ? (await explain(connection, json)).reason : connection;
}

/**
 * Why something could not be read, and what it seems to be called. Where the words cannot be loaded, its flaw stands for
 * them, so that nothing is lost.
 *
 * @param flaw what {@link readConnection} has found, or the list that an answer lacks
 * @param index its place in the list; -1 for an answer
 */
async function explain(flaw: string, item: unknown, index = -1): Promise<MalformedItem> {
  const words = await loadTrouble().catch(() => undefined);
  return { index, label: '', reason: flaw, ...words?.explain(flaw, item, index) };
}

/** The body of an update: the members that the patch names and no others, for unknown ones are refused. */
export function toPatchBody(patch: ConnectionPatch): Record<string, unknown> {
  return {
    display_name: patch.displayName,
    is_enabled: patch.isEnabled,
    show_as_button: patch.showAsButton,
    assign_membership_on_login: patch.assignMembershipOnLogin,
  };
}

/** A connection, or its flaw: the member that is not what it should be, or `JSON` for what is not an object. */
function readConnection(item: unknown): Connection | string {
  if (!isJson(item)) return 'JSON';
  const read: Record<string, unknown> = {};
  for (const [member, name, test] of MEMBERS) {
    const value = item[member] ?? null;
    if (value !== null && !test(value)) return member;
    read[name] = value;
  }
  const connection = toConnection(read as unknown as ReadConnection, item);
  return connection.displayName || connection.strategy ? connection : 'name';
}

/** What {@link MEMBERS} have made sure of. Absent and null mean the same everywhere. */
type ReadConnection = { readonly [Name in keyof Connection]: Connection[Name] | null };

const isText = (value: unknown) => typeof value === 'string';
const isFlag = (value: unknown) => typeof value === 'boolean';
const areTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

/** Which members are read, what the model calls them (`isEnabled` for `is_enabled`), and what they are to be. */
const MEMBERS = Object.entries({
  id: isText,
  name: isText,
  display_name: isText,
  strategy: isText,
  domains: areTexts,
  is_enabled: isFlag,
  show_as_button: isFlag,
  assign_membership_on_login: isFlag,
  access_level: isText,
  options: isJson,
}).map(
  ([member, test]) =>
    [member, member.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()), test] as const,
);

function toConnection({ accessLevel, options, ...read }: ReadConnection, item: Json): Connection {
  return createConnection({
    ...read,
    accessLevel: accessLevel && ACCESS_LEVELS.includes(accessLevel) ? accessLevel : 'readonly',
    ...whyNot(item, 'switch', 'whyNotSwitch'),
    options: options && withoutSecret(options),
  } as Partial<Connection>);
}

/** What no answer is to have (contract A6) goes no further when one has it. */
function withoutSecret(options: Json): Json {
  const entries = Object.entries(options).filter(([name]) => !/secret|password|token$/i.test(name));
  return Object.fromEntries(entries);
}

/** What a bridge says in `why_not`, which Auth0 itself does not have: why this cannot be done through it. */
export function whyNot<Name extends string>(
  { why_not: reasons }: { readonly why_not?: unknown },
  what: string,
  name: Name,
): Partial<Record<Name, string>> {
  const words = isJson(reasons) ? reasons[what] : undefined;
  return (typeof words === 'string' && words ? { [name]: visible(words) } : {}) as Partial<
    Record<Name, string>
  >;
}
