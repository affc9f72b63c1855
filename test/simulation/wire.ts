/** What goes over the simulated network. */
import type { CallGroup, Sender } from './calls.js';

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
  readonly token: string;
  /** Whether the tab has asked for better credentials for it. */
  readonly isRefreshed: boolean;
  /** Aborted when the tab has given it up. */
  readonly signal: AbortSignal;
  readonly group: CallGroup;
  readonly order: number;
}

/** What an answer says of one connection: how it is, that it is not there, or nothing that can be read. */
export interface Told {
  readonly id: string;
  readonly row: Row | 'gone' | 'unreadable';
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What can be learnt from it; `isAll`: connections it does not name are not there. */
  readonly told: readonly Told[];
  readonly isAll: boolean;
  /** Until when a 429 asks to wait, given when it arrives; undefined for any other answer. */
  readonly waitUntil?: (arrival: number) => number;
  /** When it was executed. */
  readonly order: number;
}

/** The part of a `Response` that is used, without its cost. */
export function toResponse({ status, headers, body }: Answer): Response {
  const response = {
    ok: status >= 200 && status < 300,
    status,
    headers: { get: (name: string) => headers[name] ?? null },
    text: async () => body,
  };
  return response as unknown as Response;
}

/** In every token: what must never be found anywhere else. */
export const TOKEN_MARK = 'sEcReT';
/** In every connection's options: no tab shows them. */
export const OPTIONS_MARK = 'oPtIoN';
