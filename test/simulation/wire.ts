/** Requests and answers on the simulated network. */
import type { CallGroup, Sender } from './calls.js';
import type { Session } from './identity.js';
import type { Intent } from './tab.js';

/** A connection as the server has it. Never changed in place: a change is a new object. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
  readonly strategy: string;
  readonly is_enabled: boolean;
  readonly show_as_button: boolean;
  readonly access_level: 'readonly' | 'limited' | 'full';
  readonly options: Readonly<Record<string, string>>;
}

export type Budget = 'read' | 'write';

/** A request that has left a tab. */
export interface Sent extends Sender {
  readonly tab: number;
  readonly method: string;
  readonly path: string;
  /** The connection it is about; undefined when it is about all or none. */
  readonly id: string | undefined;
  readonly budget: Budget;
  readonly body: Readonly<Record<string, unknown>>;
  /** Empty behind a proxy. */
  readonly token: string;
  /** The session and the organization that it says it is meant for. */
  readonly tag: string | undefined;
  readonly named: string | undefined;
  /** The commands that it can be part of. */
  readonly intents: readonly Intent[];
  /** Whether the tab has refreshed the token for it. */
  readonly isRefreshed: boolean;
  /** Aborted when the tab no longer waits for it. */
  readonly signal: AbortSignal;
  readonly group: CallGroup;
  readonly order: number;
}

/** What an answer says about one connection: its row, that it is gone, or nothing readable. */
export interface Statement {
  readonly id: string;
  readonly row: Row | 'gone' | 'unreadable';
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What it says about connections; with `isAll`, the others are gone. */
  readonly statements: readonly Statement[];
  readonly isAll: boolean;
  /** Whose data it is about, or who was found to be signed in; undefined where neither is known. */
  readonly session?: Session | undefined;
  /** The time a 429 names, given its arrival; undefined for any other answer. */
  readonly waitUntil?: (arrival: number) => number;
  /** When it was executed. */
  readonly order: number;
}

/** The part of a `Response` that the transport uses, without the cost of a real one. */
export function toResponse({ status, headers, body }: Answer): Response {
  const response = {
    ok: status >= 200 && status < 300,
    status,
    headers: { get: (name: string) => headers[name] ?? null },
    text: async () => body,
  };
  return response as unknown as Response;
}

/** Part of every token; must never appear anywhere else. */
export const TOKEN_MARK = 'sEcReT';
/** Part of every connection's options, which are never announced to other tabs. */
export const OPTIONS_MARK = 'oPtIoN';
/** Part of every client secret; must never appear but in the body of the request that sets it. */
export const SECRET_MARK = 'hIdDeN';

/** The options of a body, if it has any. */
export function optionsIn(body: Sent['body']): Row['options'] | undefined {
  return body['options'] as Row['options'] | undefined;
}

/** The scope that a request needs. */
export function scopeOf({ method, path }: Pick<Sent, 'method' | 'path'>): string {
  if (path.startsWith('/config')) return 'read:my_org:configuration';
  if (method === 'GET') return 'read:my_org:identity_providers';
  if (method === 'DELETE') return 'delete:my_org:identity_providers';
  if (method === 'PATCH') return 'update:my_org:identity_providers';
  return path.endsWith('/detach')
    ? 'update:my_org:identity_providers_detach'
    : 'create:my_org:identity_providers';
}
