/** What a token may do, as what people miss where it may not. */
import { fault, good, list, notice, type Finding } from '../finding.js';

/** A scope and what it is for. */
export interface Need {
  readonly scope: string;
  /** What does not work without it, to follow “Without it”. */
  readonly loss: string;
  /** Whether nothing at all works without it. */
  readonly isVital?: boolean;
}

/** @param advice where scopes come from */
export function checkScopes(scopes: readonly string[], needs: readonly Need[], advice: string): Finding {
  const missing = needs.filter(({ scope }) => !scopes.includes(scope));
  if (missing.length === 0) return good(`It has ${list(needs.map(({ scope }) => scope))}.`);
  const losses = missing.map(({ scope, loss }) => `Without ${scope} ${loss}.`);
  const text = `${scopes.length === 0 ? 'The token has no scope at all. ' : ''}${losses.join(' ')}`;
  return missing.some(({ isVital }) => isVital) ? fault(text, advice) : notice(text, advice);
}
