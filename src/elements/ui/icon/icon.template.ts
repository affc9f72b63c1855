/** The icon of a connection: its own, or else that of its strategy. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../../../model/connection.js';
import { iconOf, iconUrlOf } from '../strategy.js';

export function renderIcon(connection: Connection): TemplateResult {
  const url = iconUrlOf(connection);
  return html`<span class="icon" part="icon" aria-hidden="true">
    ${url ? html`<img src=${url} alt="" loading="lazy" referrerpolicy="no-referrer" @error=${hide} />` : nothing}
    <svg class="glyph" viewBox="0 0 20 20"><path d=${iconOf(connection.strategy)} /></svg>
  </span>`;
}

/** Hides a connection's own icon that can't be loaded, so that its strategy's icon shows instead. */
function hide({ currentTarget }: Event): void {
  (currentTarget as HTMLImageElement).hidden = true;
}
