/** A route of either API: what it needs, who does it, and how it is found. */
import type { Call, Outcome } from './call.js';

/** One line of the contract's tables. */
export interface Route {
  readonly method: string;
  /** `{name}` stands for one segment. */
  readonly path: string;
  readonly scope: string;
  readonly category: 'read' | 'write';
  readonly handle: (call: Call) => Outcome;
}

/** The route of a request and what stood in its path for each `{name}`. */
export interface FoundRoute {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A route that changes nothing. */
export function read(path: string, scope: string, handle: Route['handle']): Route {
  return { method: 'GET', path, scope, category: 'read', handle };
}

/** A route that changes something. */
export function write(method: string, path: string, scope: string, handle: Route['handle']): Route {
  return { method, path, scope, category: 'write', handle };
}

/** The first route that fits. */
export function findRoute(routes: readonly Route[], method: string, path: string): FoundRoute | undefined {
  for (const route of routes.filter((candidate) => candidate.method === method)) {
    const match = patternOf(route.path).exec(path);
    if (match) return { route, parameters: decoded(match.groups ?? {}) };
  }
  return undefined;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

function decoded(segments: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(segments).map(([name, segment]) => [name, decode(segment)]));
}

/** What can not be decoded stays as it is, and is then no id. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
