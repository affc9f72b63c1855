/**
 * The My Organization API's JSON (contract A4, A5) on one side, the model on the other. Nobody else knows this JSON. What
 * cannot be read becomes a text that says why.
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

const ACCESS_LEVELS: readonly unknown[] = ['none', 'readonly', 'limited', 'full'] satisfies AccessLevel[];

/**
 * The list (route 5). An item that cannot be read is set apart. `{}` is an empty list, for the schema requires nothing;
 * any other answer without a list is not one, and is not taken for an empty one.
 */
export function parseConnectionList(json: unknown): ConnectionList | string {
  const items =
    isJson(json) && Object.keys(json).length === 0 ? [] : (json as Json | null)?.['identity_providers'];
  if (!Array.isArray(items)) return 'The answer has no list of identity providers.';
  const connections: Connection[] = [];
  const bad: MalformedItem[] = [];
  const ids = new Set<string | null>();
  items.forEach((item: unknown, index) => {
    const connection = readConnection(item);
    const isText = typeof connection === 'string';
    if (!isText && !ids.has(connection.id)) {
      if (connection.id !== null) ids.add(connection.id);
      connections.push(connection);
    } else {
      const reason = isText ? connection : `id ${connection.id} was listed before`;
      bad.push({ index, label: labelOf(item), reason });
    }
  });
  return Object.freeze({ connections: Object.freeze(connections), malformed: Object.freeze(bad) });
}

/** One identity provider (routes 7 and 8). */
export function parseConnection(json: unknown): Connection | string {
  const connection = readConnection(json);
  return typeof connection === 'string'
    ? `The identity provider could not be read: ${connection}.`
    : connection;
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

function readConnection(item: unknown): Connection | string {
  if (!isJson(item)) return 'it is not an object';
  const read: Record<string, unknown> = {};
  for (const [member, [test, kind]] of Object.entries(MEMBERS)) {
    const value = item[member] ?? null;
    if (value !== null && !test(value)) return `${member} is not ${kind}`;
    read[nameOf(member)] = value;
  }
  const connection = toConnection(read as unknown as ReadConnection, item);
  const isSomething = connection.displayName || connection.strategy;
  return isSomething ? connection : 'it has neither a name nor a strategy';
}

/** What {@link MEMBERS} have made sure of. Absent and null mean the same everywhere. */
type ReadConnection = { readonly [Name in keyof Connection]: Connection[Name] | null };

/** A test and the words for what passes it. */
type Kind = readonly [test: (value: unknown) => boolean, name: string];

const TEXT: Kind = [(value) => typeof value === 'string', 'text'];
const FLAG: Kind = [(value) => typeof value === 'boolean', 'true or false'];
const TEXTS: Kind = [(value) => Array.isArray(value) && value.every(TEXT[0]), 'a list of texts'];

/** Which members are read. The model has the same, spelled in its way. */
const MEMBERS: Readonly<Record<string, Kind>> = {
  id: TEXT,
  name: TEXT,
  display_name: TEXT,
  strategy: TEXT,
  domains: TEXTS,
  is_enabled: FLAG,
  show_as_button: FLAG,
  assign_membership_on_login: FLAG,
  access_level: TEXT,
  options: [isJson, 'an object'],
};

/** `isEnabled` for `is_enabled`. */
function nameOf(member: string): string {
  return member.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

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

/** The best guess at what an unreadable item is called. */
function labelOf(item: unknown): string {
  const { display_name: displayName, name, id } = Object(item) as Json;
  return (
    [displayName, name, id].find((text): text is string => typeof text === 'string' && text !== '') ?? ''
  );
}
