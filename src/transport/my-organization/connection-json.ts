/** Connections in the API's JSON (contract A4, A5) on one side, in the model on the other. Nothing else knows this JSON. */
import {
  createConnection,
  type AccessLevel,
  type Connection,
  type ConnectionList,
  type ConnectionPatch,
  type MalformedItem,
  type NewConnection,
} from '../../model/connection.js';
import { isBlank } from '../../model/visible.js';
import { UnreadableAnswer } from '../http/request.js';
import { flag, isJson, text, texts, whyNot, type Json } from './json.js';
import { readOptions, toRequestOptions } from './options-json.js';

const ACCESS_LEVELS: readonly (string | null)[] = [
  'none',
  'readonly',
  'limited',
  'full',
] satisfies AccessLevel[];

/**
 * The list. Items that can't be read are listed separately. `{}` is an empty list, for the schema requires nothing; any
 * other answer without a list isn't taken for an empty one.
 *
 * @throws UnreadableAnswer
 */
export function parseConnectionList(json: unknown): ConnectionList {
  const connections: Connection[] = [];
  const malformed: MalformedItem[] = [];
  const ids = new Set<string | null>();
  itemsOf(json).forEach((item, index) => {
    try {
      const connection = readConnection(item);
      const { id } = connection;
      if (id !== null && ids.has(id)) throw new UnreadableAnswer(`id ${id} was listed before`);
      ids.add(id);
      connections.push(connection);
    } catch (error) {
      malformed.push({ index, label: labelOf(item), reason: reasonOf(error) });
    }
  });
  return Object.freeze({
    connections: Object.freeze(connections),
    malformed: Object.freeze(malformed),
    ...(isJson(json) ? whyNot(json, 'create', 'whyNotCreate') : {}),
  });
}

/**
 * One connection.
 *
 * @throws UnreadableAnswer
 */
export function parseConnection(json: unknown): Connection {
  try {
    return readConnection(json);
  } catch (error) {
    throw new UnreadableAnswer(`The identity provider could not be read: ${reasonOf(error)}.`);
  }
}

/** The body of an update: only the members the patch names, for the API refuses unknown ones. */
export function toPatchBody(patch: ConnectionPatch): Json & { readonly options?: Json } {
  return {
    display_name: patch.displayName,
    is_enabled: patch.isEnabled,
    show_as_button: patch.showAsButton,
    assign_membership_on_login: patch.assignMembershipOnLogin,
    ...(patch.options && { options: toRequestOptions(patch.options) }),
  };
}

/** The body of a creation: what is wanted, with the options that the strategy has. */
export function toCreateBody(wanted: NewConnection): Json & { readonly options: Json } {
  const { name, strategy, displayName, isEnabled, showAsButton, assignMembershipOnLogin } = wanted;
  return {
    name,
    strategy,
    display_name: displayName,
    is_enabled: isEnabled,
    show_as_button: showAsButton,
    assign_membership_on_login: assignMembershipOnLogin,
    options: toRequestOptions(wanted.options, strategy),
  };
}

function itemsOf(json: unknown): readonly unknown[] {
  if (isJson(json) && Object.keys(json).length === 0) return [];
  const items = isJson(json) ? json['identity_providers'] : undefined;
  if (Array.isArray(items)) return items;
  throw new UnreadableAnswer('The answer has no list of identity providers.');
}

/** @throws UnreadableAnswer that says which member isn't what it should be */
function readConnection(item: unknown): Connection {
  if (!isJson(item)) throw new UnreadableAnswer('it is not an object');
  const connection = createConnection({
    id: text(item, 'id'),
    name: text(item, 'name'),
    displayName: text(item, 'display_name') ?? '',
    strategy: text(item, 'strategy'),
    domains: texts(item, 'domains'),
    isEnabled: flag(item, 'is_enabled'),
    showAsButton: flag(item, 'show_as_button'),
    assignMembershipOnLogin: flag(item, 'assign_membership_on_login'),
    accessLevel: accessLevelOf(item),
    ...whyNot(item, 'switch', 'whyNotSwitch'),
    ...readOptions(item),
    ...readSharing(item),
  });
  if (connection.displayName || connection.strategy) return connection;
  throw new UnreadableAnswer('it has neither a name nor a strategy');
}

/** Newer members, which are only shown (contract A4): one that isn't what it should be is left out. */
function readSharing(item: Json): Pick<Connection, 'thirdPartyAccess' | 'crossAppAccess'> {
  const isThirdParty = item['use_for_third_party_client_access'];
  const resource = item['cross_app_access_resource_app'];
  const status = isJson(resource) ? resource['status'] : undefined;
  return {
    ...(typeof isThirdParty === 'boolean' && { thirdPartyAccess: isThirdParty }),
    ...(typeof status === 'string' && { crossAppAccess: status === 'enabled' }),
  };
}

/** The one that allows least of those that can be looked at, where the answer names none or an unknown one. */
function accessLevelOf(item: Json): AccessLevel {
  const level = text(item, 'access_level');
  return level !== null && ACCESS_LEVELS.includes(level) ? (level as AccessLevel) : 'readonly';
}

/** What an item that can't be read seems to be called; empty when even that isn't known. */
function labelOf(item: unknown): string {
  const { display_name: displayName, name, id }: Json = isJson(item) ? item : {};
  const isName = (value: unknown): value is string => typeof value === 'string' && !isBlank(value);
  return [displayName, name, id].find(isName) ?? '';
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableAnswer) return error.message;
  throw error;
}
