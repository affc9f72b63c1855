/** The name and the icon of a connection's strategy. The icons are neutral: no company's logo is used. */
import type { Localize } from '../../localize/localize.js';
import type { ListMessages } from '../../localize/messages.js';
import type { Connection } from '../../model/connection.js';
import type { Strategy } from '../../model/strategy.js';
import { visible } from '../../model/visible.js';

/** SVG paths on a grid of 20, by strategy. */
const ICONS: Readonly<Record<Strategy, string>> = {
  // Servers on premises.
  adfs: 'M3 4h14v5H3zm0 7h14v5H3zm3-4.5h0m0 7h0',
  // A briefcase.
  'google-apps': 'M3 7h14v9H3zm4 0V4h6v3M3 11h14',
  // A key.
  oidc: 'M17 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0zm-7 3-7 7m2-2 2 2',
  // A person.
  okta: 'M14 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM3 17a7 4 0 0 1 14 0',
  // Circles that overlap.
  pingfederate: 'M12 10a4 4 0 1 1-8 0 4 4 0 0 1 8 0zm4 0a4 4 0 1 1-8 0 4 4 0 0 1 8 0z',
  // A shield with a tick.
  samlp: 'M10 3 4 5v5q0 4 6 7 6-3 6-7V5zm-3 7 2 2 4-4',
  // An organization chart.
  waad: 'M7 3h6v4H7zM2 13h6v4H2zm10 0h6v4h-6zM10 7v3m-5 3v-3h10v3',
};
/** A link, for any other strategy. */
const OTHER = 'M8 14H7a4 4 0 0 1 0-8h1m4 8h1a4 4 0 0 0 0-8h-1m-5 4h6';

/** The name of a strategy. An unknown one is shown as the server sends it. */
export function strategyName(localize: Localize<ListMessages>, strategy: string | null): string {
  if (strategy === null) return localize.text('strategyUnknown');
  const key = `strategy:${strategy as Strategy}` as const;
  const name = localize.text(key);
  return name === key ? visible(strategy) : name;
}

/** The SVG path of a strategy's icon. */
export function iconOf(strategy: Connection['strategy']): string {
  return Object.hasOwn(ICONS, strategy ?? '') ? ICONS[strategy as Strategy] : OTHER;
}

/**
 * The URL of the connection's own icon, if it has one (contract A6, `icon_url`): only `https:`, and never the page's own host,
 * to which a browser would send the admin's cookies.
 */
export function iconUrlOf({ options }: Connection): string | undefined {
  const url = options && Object.hasOwn(options, 'icon_url') ? options['icon_url'] : undefined;
  if (typeof url !== 'string' || !/^https:/i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).hostname === globalThis.location?.hostname ? undefined : url;
}
