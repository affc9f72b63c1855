import type { Localize } from '../../localize/localize.js';
import type { Strategy } from '../../model/strategy.js';
import { visible } from '../../model/visible.js';

/** The kind of a connection in words; one that nobody has a name for is called as the server calls it. */
export function strategyName(localize: Localize, strategy: string | null): string {
  if (strategy === null) return localize.text('strategyUnknown');
  const key = `strategy:${strategy as Strategy}` as const;
  const name = localize.text(key);
  return name === key ? visible(strategy) : name;
}
