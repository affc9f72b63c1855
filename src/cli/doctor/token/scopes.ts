/** Checks the scopes of a token, and says what does not work without the missing ones. */
import { fault, good, list, notice, type Finding } from '../finding.js';

/** A scope and what it is needed for. */
export interface ScopeNeed {
  readonly scope: string;
  /** What happens without it, to follow “Without the scope …,”. */
  readonly loss: string;
  /** Whether nothing works without it. */
  readonly isVital?: boolean;
}

/** @param advice where scopes are granted */
export function checkScopes(scopes: readonly string[], needs: readonly ScopeNeed[], advice: string): Finding {
  const missing = needs.filter(({ scope }) => !scopes.includes(scope));
  if (missing.length === 0) return good(`The token has ${list(needs.map(({ scope }) => scope))}.`);
  const losses = missing.map(({ scope, loss }) => `Without ${scope}, ${loss}.`);
  const text = `${scopes.length === 0 ? 'The token has no scopes. ' : ''}${losses.join(' ')}`;
  return missing.some(({ isVital }) => isVital) ? fault(text, advice) : notice(text, advice);
}
