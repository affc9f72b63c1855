/** Marks the rows that another admin has just changed, or says once that many have changed, and announces it once. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { labelOf, type Connection } from '../../model/connection.js';
import { Ticker } from '../ui/time/ticker.js';
import type { ListContext } from './list-context.js';

/** How long a row stays marked, in milliseconds. */
const MARKED_FOR = 10_000;
/** More changes at once are not marked one by one. */
const FEW = 5;

export class ChangeMarks implements ReactiveController {
  readonly #context: ListContext;
  readonly #shown: () => readonly Connection[];
  readonly #isRefreshing: () => boolean;
  readonly #ticker: Ticker;
  /** How many of the shown connections are marked. */
  #count = 0;
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
    this.#ticker = new Ticker(context.host);
    context.host.addController(this);
    // A change is announced once its row is rendered.
    (context.host.constructor as typeof LitElement).disableWarning?.('change-in-update');
  }

  hostUpdated(): void {
    if (this.#isRefreshing()) return;
    const since = this.#announcedUntil;
    const { announcer, localize } = this.#context;
    const changed = this.#shown().filter((connection) => (this.#changedAt(connection) ?? 0) > since);
    if (changed.length === 0) return;
    this.#announcedUntil = Math.max(...changed.map((connection) => this.#changedAt(connection) ?? 0));
    const labels = changed.map((connection) => labelOf(connection, localize.text('unnamed')));
    announcer.announce(
      changed.length > FEW
        ? localize.text('manyChangedElsewhere', changed.length)
        : localize.text('changedElsewhereAll', labels.join(', ')),
    );
  }

  /** Counts the marks before the rows are rendered, and renders the list again when the first of them ends. */
  count(found: readonly Connection[]): void {
    const times = found.map((connection) => this.#changedAt(connection)).filter((time) => time !== undefined);
    this.#count = times.length;
    if (times.length > 0) this.#ticker.updateIn(MARKED_FOR - (Date.now() - Math.min(...times)));
  }

  /** When another admin changed it, in epoch milliseconds, if that marks its row. */
  markedAt(connection: Connection): number | undefined {
    return this.#count > FEW ? undefined : this.#changedAt(connection);
  }

  /** The mark of a row. */
  render(): TemplateResult {
    return html`<span class="mark" part="changed">${this.#context.localize.text('changedElsewhere')}</span>`;
  }

  /** Replaces the marks of many rows. */
  renderMany(): TemplateResult | typeof nothing {
    const { localize } = this.#context;
    return this.#count > FEW
      ? html`<p class="many-changed" part="changed">${localize.text('manyChangedElsewhere', this.#count)}</p>`
      : nothing;
  }

  /** Undefined if that was long ago. */
  #changedAt({ id }: Connection): number | undefined {
    const changedAt = this.#context.store()?.connection(id ?? '').changedAt ?? 0;
    return Date.now() - changedAt < MARKED_FOR ? changedAt : undefined;
  }
}
