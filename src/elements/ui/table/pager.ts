/** Divides a long table into pages, and renders the buttons that turn them. */
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { isSame } from '../../../model/same.js';

/** The number of rows per page. */
export const PAGE_SIZE = 50;

/** The rows `from`..`to` (exclusive) out of `count`. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface PagerMessages {
  /** The pager's accessible name, such as “Pages of connections”. */
  readonly label: string;
  /** Which rows are on the page, such as “51–100 of 120 connections”. */
  readonly range: string;
  readonly previous: string;
  readonly next: string;
}

export class Pager<T extends { readonly id: string | null }> {
  readonly #host: ReactiveElement;
  readonly #messages: (range: PageRange) => PagerMessages;
  readonly #announce: (text: string) => void;
  #index = 0;
  #subject: readonly unknown[] | undefined;
  #range: PageRange = { from: 0, to: 0, count: 0 };
  #shown: readonly T[] = [];

  constructor(
    host: ReactiveElement,
    messages: (range: PageRange) => PagerMessages,
    announce: (text: string) => void,
  ) {
    this.#host = host;
    this.#messages = messages;
    this.#announce = announce;
  }

  /**
   * The rows on the current page. A new subject starts on the first page; if the page no longer exists, the last one is used.
   *
   * @param rows the rows of all pages
   * @param subject what the rows depend on, such as filter and order, compared member by member
   * @param kept the IDs of rows with an open question or menu: they stay in their places, whatever happens in the meantime
   */
  rowsOnPage(
    rows: readonly T[],
    subject: readonly unknown[],
    kept: readonly (string | undefined)[],
  ): readonly T[] {
    if (!isSame(subject, this.#subject)) this.#index = 0;
    this.#subject = subject;
    const count = rows.length;
    this.#index = Math.min(this.#index, Math.max(0, Math.ceil(count / PAGE_SIZE) - 1));
    const from = this.#index * PAGE_SIZE;
    this.#range = { from, to: Math.min(count, from + PAGE_SIZE), count };
    const onPage = rows.slice(from, from + PAGE_SIZE);
    this.#shown = kept.reduce<readonly T[]>((shown, id) => withKept(shown, id, rows, this.#shown), onPage);
    return this.#shown;
  }

  /** The buttons. They stay focusable on the first and last page, so that the pressed one keeps the focus. */
  render(): TemplateResult | typeof nothing {
    const { from, to, count } = this.#range;
    if (count <= PAGE_SIZE) return nothing;
    const { label, range, previous, next } = this.#messages(this.#range);
    return html`<nav class="pager" part="pager" aria-label=${label}>
      <span class="page-range" part="page-range">${range}</span>
      ${this.#renderButton(previous, from > 0, -1)} ${this.#renderButton(next, to < count, 1)}
    </nav>`;
  }

  #renderButton(text: string, isPossible: boolean, by: -1 | 1): TemplateResult {
    return html`<button
      class="button"
      part="page-button"
      type="button"
      aria-disabled=${!isPossible}
      @click=${() => isPossible && void this.#turn(by)}
    >
      ${text}
    </button>`;
  }

  async #turn(by: -1 | 1): Promise<void> {
    this.#index += by;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!this.#host.isConnected) return;
    this.#announce(this.#messages(this.#range).range);
    // `nearest` scrolls only if the row is out of view.
    this.#host.renderRoot.querySelector('tbody tr')?.scrollIntoView({ block: 'nearest' });
  }
}

/** The rows of a page, plus the kept row in its previous place if it is no longer among them. */
function withKept<T extends { readonly id: string | null }>(
  onPage: readonly T[],
  kept: string | undefined,
  all: readonly T[],
  before: readonly T[],
): readonly T[] {
  const isKept = ({ id }: T) => id === kept;
  const index = before.findIndex(isKept);
  const row = all.find(isKept) ?? before[index];
  if (kept === undefined || index < 0 || !row || onPage.some(isKept)) return onPage;
  return onPage.toSpliced(index, 0, row);
}
