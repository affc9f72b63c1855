import type { Localize } from '../../localize/localize.js';
import { visible } from '../../model/visible.js';
import { isKnown } from './icon.js';

/** The kind of a connection in words; one that the kit does not know is called as the server calls it. */
export function strategyName(localize: Localize, strategy: string | null): string {
  if (isKnown(strategy)) return localize.text(`strategy:${strategy}`);
  return strategy === null ? localize.text('strategyUnknown') : visible(strategy);
}
