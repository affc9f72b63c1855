/** What happened, in the order in which it began: the kit's events as a page hears them, and the API's requests. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../../src/events.js';
import type { LoggedRequest } from '../protocol.js';

const LONGEST = 200;

/** One line. */
export interface Entry {
  readonly id: string;
  readonly at: number;
  readonly kind: 'event' | 'request';
  readonly what: string;
  readonly detail: string;
  readonly result?: string;
  readonly isProblem: boolean;
}

/** The log with this entry in its place; one of the same id is replaced. */
export function withEntry(log: readonly Entry[], entry: Entry): readonly Entry[] {
  const isKnown = log.some(({ id }) => id === entry.id);
  const next = isKnown ? log.map((one) => (one.id === entry.id ? entry : one)) : [...log, entry];
  return next.sort((a, b) => a.at - b.at).slice(-LONGEST);
}

export function requestEntry({ id, at, method, path, outcome, status, took }: LoggedRequest): Entry {
  const result = {
    waiting: 'waiting …',
    answered: `${status} · ${took} ms`,
    aborted: 'given up by the page',
    dropped: 'connection dropped',
  }[outcome];
  const isProblem = outcome === 'dropped' || (status ?? 0) >= 400;
  return { id, at, kind: 'request', what: method, detail: path, result, isProblem };
}

/** The kit's events, as the types of the page know them. */
export const EVENTS = [
  'org-connection-toggle',
  'org-connection-toggled',
  'org-connection-select',
  'org-connection-update',
  'org-connection-updated',
  'org-connection-remove',
  'org-connection-removed',
  'org-ready',
  'org-error',
] as const;

export function eventEntry(event: GlobalEventHandlersEventMap[(typeof EVENTS)[number]]): Entry {
  const about = 'connection' in event && event.connection ? `“${event.connection.displayName}”` : '';
  const detail =
    'error' in event
      ? [event.action, about, event.error.code, event.error.requestId].filter(Boolean).join(' · ')
      : [about, ...wordsOf(event)].join(' ');
  const at = performance.timeOrigin + event.timeStamp;
  const isProblem = 'error' in event;
  return { id: crypto.randomUUID(), at, kind: 'event', what: event.type, detail, isProblem };
}

/** What an event says beside its connection. */
function wordsOf(event: Event): string[] {
  if ('enabled' in event) return [`→ ${event.enabled ? 'on' : 'off'}`];
  if ('how' in event) return [`→ ${String(event.how)}`];
  if ('changes' in event) return [JSON.stringify(event.changes)];
  return [];
}

/** Not read out: the page announces what matters, and this would drown it. */
export function renderLog(log: readonly Entry[]): TemplateResult {
  return html`
    <div class="log" role="log" aria-live="off" aria-labelledby="log-title" tabindex="0">
      <ol>
        ${repeat(log, ({ id }) => id, renderEntry)}
      </ol>
      ${log.length === 0 ? html`<p class="quiet">Nothing has happened yet.</p>` : nothing}
    </div>
  `;
}

function renderEntry({ at, kind, what, detail, result, isProblem }: Entry): TemplateResult {
  const time = new Date(at);
  return html`<li class="${kind} ${isProblem ? 'bad' : ''}">
    <time datetime=${time.toISOString()}>${time.toLocaleTimeString('en-GB')}</time>
    <span><b>${what}</b> ${detail} ${result ? html`<i>${result}</i>` : nothing}</span>
  </li>`;
}
