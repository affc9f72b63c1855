/** A sign for each kind of connection: what the protocol is about, and nobody's brand. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../../model/connection.js';

/** Lines on a grid of 20, by kind. */
const GLYPHS: Readonly<Record<string, string>> = {
  // Servers of one's own.
  adfs: 'M3.5 4h13v5h-13zM3.5 11h13v5h-13zM6.5 6.5h0M6.5 13.5h0M10 6.5h3.5M10 13.5h3.5',
  // A briefcase.
  'google-apps': 'M3 7h14v9.5H3zM7.5 7V4h5v3M3 11h14M10 10v2',
  // A key.
  oidc: 'M12.7 11.3a4 4 0 1 0-4-4c0 .4 0 .8.2 1.2L3 14.4V17h2.6v-2h2v-2h1.6l2.3-2c.4.2.8.3 1.2.3zM13.4 6.6h0',
  // A person.
  okta: 'M10 10a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 10 10zM3.8 16.6c.7-2.6 3-4 6.2-4s5.5 1.4 6.2 4',
  // Circles that overlap.
  pingfederate:
    'M12 10a4.3 4.3 0 1 1-8.6 0 4.3 4.3 0 0 1 8.6 0zM16.6 10A4.3 4.3 0 1 1 8 10a4.3 4.3 0 0 1 8.6 0z',
  // A shield with a tick.
  samlp: 'M10 2.7 4 5v4.6c0 3.6 2.4 6.1 6 7.7 3.6-1.6 6-4.1 6-7.7V5zM7.4 9.8l1.9 1.9 3.4-3.6',
  // A tree of an organization.
  waad: 'M7.5 3h5v4h-5zM2.5 13h5v4h-5zM12.5 13h5v4h-5zM10 7v3M5 13v-3h10v3',
};
/** Two links, for whatever else there may be. */
const OTHER =
  'M8.3 11.7a3.2 3.2 0 0 0 4.5 0l2.6-2.6a3.2 3.2 0 0 0-4.5-4.5l-.9.9M11.7 8.3a3.2 3.2 0 0 0-4.5 0l-2.6 2.6a3.2 3.2 0 0 0 4.5 4.5l.9-.9';

/** The sign of a connection, or the picture that it brings along: only from `https:` (contract A6, `icon_url`). */
export function renderIcon({ id, strategy, options }: Connection): TemplateResult {
  const url = pictureOf(options);
  const icon = html`<span class="icon" part="icon" aria-hidden="true">
    ${url ? html`<img src=${url} alt="" loading="lazy" referrerpolicy="no-referrer" @error=${hide} />` : nothing}
    <svg viewBox="0 0 20 20"><path d=${glyphOf(strategy)} /></svg>
  </span>`;
  return id === null ? icon : html`<slot name=${`icon:${id}`}>${icon}</slot>`;
}

function glyphOf(strategy: string | null): string | undefined {
  return strategy !== null && Object.hasOwn(GLYPHS, strategy) ? GLYPHS[strategy] : OTHER;
}

/** The sign stands in for a picture that does not come. */
function hide({ currentTarget }: Event): void {
  (currentTarget as HTMLImageElement).hidden = true;
}

function pictureOf(options: Connection['options']): string | undefined {
  const url = options && Object.hasOwn(options, 'icon_url') ? options['icon_url'] : undefined;
  return typeof url === 'string' && URL.canParse(url) && new URL(url).protocol === 'https:' ? url : undefined;
}
