/** Marks the rows that another admin has just changed, and announces them once. */
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { labelOf, type Connection } from '../../model/connection.js';
import type { ListContext } from './list-context.js';

/** How long a row stays marked, in milliseconds; the style sheet hides the mark after the same time. */
const MARKED_FOR = 10_000;

export class ChangeMarks implements ReactiveController {
  readonly #context: ListContext;
  readonly #shown: () => readonly Connection[];
  readonly #isRefreshing: () => boolean;
  /** When the last change that was announced happened, in epoch milliseconds. */
  #announcedUntil = 0;

  /**
   * @param shown the connections that match the view, on all pages
   * @param isRefreshing whether the number of connections is about to be announced: the changes are announced after it
   */
  constructor(context: ListContext, shown: () => readonly Connection[], isRefreshing: () => boolean) {
    this.#context = context;
    this.#shown = shown;
    this.#isRefreshing = isRefreshing;
    context.host.addController(this);
    // A change is announced once its row is rendered.
    (context.host.constructor as typeof LitElement).disableWarning?.('change-in-update');
  }

  hostUpdated(): void {
    if (this.#isRefreshing()) return;
    const since = this.#announcedUntil;
    const { announcer, localize } = this.#context;
    const changed = this.#shown().filter((connection) => (this.markedAt(connection) ?? 0) > since);
    if (changed.length === 0) return;
    this.#announcedUntil = Math.max(...changed.map((connection) => this.markedAt(connection) ?? 0));
    const labels = changed.map((connection) => labelOf(connection, localize.text('unnamed')));
    announcer.announce(localize.text('changedElsewhereAll', labels.join(', ')));
  }

  /** When another admin changed it, in epoch milliseconds; undefined if that was long ago. */
  markedAt({ id }: Connection): number | undefined {
    const changedAt = this.#context.store()?.connection(id ?? '').changedAt ?? 0;
    return Date.now() - changedAt < MARKED_FOR ? changedAt : undefined;
  }

  render(): TemplateResult {
    return html`<span class="mark" part="changed">${this.#context.localize.text('changedElsewhere')}</span>`;
  }
}
