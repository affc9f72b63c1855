/** A long list that is nothing but its rows, and what a test looks at. */
import { nextFrame } from '@open-wc/testing';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Windowing } from '../../../../src/elements/connection-list/windowing.js';
import { createConnection, type Connection } from '../../../../src/model/connection.js';

/** So many connections, told apart by `con_0` and so on. */
export function connections(count: number): readonly Connection[] {
  return Array.from({ length: count }, (_, index) =>
    createConnection({ id: `con_${index}`, name: `connection-${index}` }),
  );
}

export class LongList extends LitElement {
  static override properties = { rows: { attribute: false }, isNarrow: { attribute: false } };

  static override styles = css`
    :host {
      display: block;
      container-type: inline-size;
    }
    .head {
      height: 100px;
    }
    table {
      width: 100%;
      border-spacing: 0;
      font: 16px/20px sans-serif;
    }
    td {
      padding: 0;
    }
    tr[data-connection] td {
      height: calc(60px + var(--more));
    }
    @container (max-width: 400px) {
      table,
      tr,
      td {
        display: block;
      }
      tbody {
        display: grid;
        gap: 12px;
      }
      tbody tr {
        display: grid;
        padding: 8px;
        border: 1px solid;
      }
      tr[data-connection] td {
        height: calc(100px + var(--more));
      }
    }
  `;

  rows: readonly Connection[] = [];
  /** How often it was drawn. */
  updates = 0;
  readonly windowing = new Windowing({ host: this });

  override updated(): void {
    this.updates++;
    // Rows are of several heights, and one row always of the same.
    for (const row of this.drawnRows())
      row.style.setProperty('--more', `${(Number(row.dataset['connection']?.slice(4)) * 7) % 30}px`);
  }

  override render(): TemplateResult {
    const focused = this.shadowRoot?.activeElement?.closest('tr')?.dataset['connection'];
    const items = this.windowing.items(this.rows, ({ id }) => id === focused);
    return html`
      <div class="head"><button>Refresh</button></div>
      <table>
        <tbody>
          ${repeat(
            items,
            (item) => ('connection' in item ? item.connection.id : `gap before ${item.to}`),
            (item) =>
              'connection' in item
                ? html`<tr data-connection=${item.connection.id ?? ''}>
                    <td><button>${item.connection.name}</button></td>
                  </tr>`
                : this.windowing.renderGap(item),
          )}
        </tbody>
      </table>
    `;
  }

  drawnRows(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('tr[data-connection]')];
  }

  gaps(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.gap')];
  }

  row(index: number): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-connection="con_${index}"]`);
  }

  /** The places of the rows that are drawn. */
  places(): number[] {
    return this.drawnRows().map(({ dataset }) =>
      this.rows.findIndex(({ id }) => id === dataset['connection']),
    );
  }
}

customElements.define('long-list', LongList);

/** A list in a page, or in something else there, drawn and measured. */
export async function longList(count = 1000, parent: Element = document.body): Promise<LongList> {
  const list = new LongList();
  list.rows = connections(count);
  parent.append(list);
  await atRest(list);
  return list;
}

/** Waits until two frames have passed in which nothing was drawn. Fails when there is no end to it. */
export async function atRest(list: LongList): Promise<void> {
  for (let frame = 0, quiet = 0; quiet < 3; frame++) {
    if (frame > 30) throw new Error('It is drawn again and again.');
    const [updates, height] = [list.updates, list.offsetHeight];
    await nextFrame();
    await list.updateComplete;
    quiet = list.updates === updates && list.offsetHeight === height ? quiet + 1 : 0;
  }
}

/** Scrolls to this place as a person does: with a last bit when rows are there, by which the browser holds fast to one. */
export async function scrollTowards(list: LongList, top: number): Promise<void> {
  scrollTo(0, top);
  await atRest(list);
  scrollBy(0, -10);
  await atRest(list);
}

/** How much of a gap a person sees, in CSS pixels, within the window or something that scrolls. */
export function blank(list: LongList, scroller?: Element): number {
  const { top, bottom } = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  return list.gaps().reduce((sum, gap) => {
    const box = gap.getBoundingClientRect();
    return sum + Math.max(0, Math.min(bottom, box.bottom) - Math.max(top, box.top));
  }, 0);
}

/** The rows that a person sees. */
export function seen(list: LongList): HTMLElement[] {
  return list.drawnRows().filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}
