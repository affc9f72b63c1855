/** A route of either API: what it needs, what answers it, and how a request finds it. */
import { patternOf, type Method } from '../../transport/routes.js';
import type { Call, Outcome } from './call.js';
import type { Category } from './rate-limit.js';

/** One row of the contract's tables. */
export interface Route {
  readonly method: Method;
  /** `{name}` stands for one segment. */
  readonly path: string;
  /** Separated by spaces; a token needs all of them. */
  readonly scope: string;
  readonly handle: (call: Call) => Outcome;
}

/** The route of a request and what stood in its path for each `{name}`. */
export interface FoundRoute {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The limit that requests of this method count against. */
export function categoryOf(method: string): Category {
  return method === 'GET' ? 'read' : 'write';
}

/** The first route that matches. */
export function findRoute(routes: readonly Route[], method: string, path: string): FoundRoute | undefined {
  for (const route of routes.filter((candidate) => candidate.method === method)) {
    const match = patternOf(route.path).exec(path);
    if (match) return { route, parameters: decoded(match.groups ?? {}) };
  }
  return undefined;
}

function decoded(segments: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(segments).map(([name, segment]) => [name, decode(segment)]));
}

/** A segment that can't be decoded stays as it is, and is then no id. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
