/** What a row of the table of routes says. */

/** The HTTP methods the API uses. */
export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One row of the table. */
export interface Route<Path extends string = string> {
  readonly method: Method;
  /** Below the API's base URL, starting with a slash; `{name}` stands for one segment. */
  readonly path: Path;
  /** The scopes the access token needs, separated by spaces; it needs all of them. */
  readonly scope: string;
  /** Whether the request carries a JSON body. */
  readonly hasBody: boolean;
}

/** The names in a path template: `'id' | 'domain'` for `/identity-providers/{id}/domains/{domain}`. */
export type ParameterOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterOf<Rest>
  : never;

export function get<Path extends string>(path: Path, scope: string): Route<Path> {
  return { method: 'GET', path, scope, hasBody: false };
}

export function withBody<Path extends string>(method: Method, path: Path, scope: string): Route<Path> {
  return { method, path, scope, hasBody: true };
}

export function withoutBody<Path extends string>(method: Method, path: Path, scope: string): Route<Path> {
  return { method, path, scope, hasBody: false };
}
