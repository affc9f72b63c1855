/** Requests an organization's connections by the newer route, and by the older one if the tenant might lack it (contract B2). */
import type { DomainContext } from '../domain.js';
import { textIn, type Answer } from '../http.js';
import type { ReadToken } from '../token/jwt.js';

/** The responses of the two families of routes. */
export interface Probe {
  /** `/organizations/{id}/connections` */
  readonly newer: Answer;
  /** `/organizations/{id}/enabled_connections`; undefined unless the tenant might lack the newer one. */
  readonly older: Answer | undefined;
}

/** The largest page that every tenant allows (contract B1); organizations have at most ten connections. */
export const PAGE = 50;

export async function probe(
  organization: string,
  { text }: ReadToken,
  { tenant, ask }: DomainContext,
): Promise<Probe> {
  const base = `${tenant.management}/organizations/${encodeURIComponent(organization)}`;
  const query = `?page=0&per_page=${PAGE}&include_totals=true`;
  const headers = { accept: 'application/json', authorization: `Bearer ${text}` };
  const newer = await ask(`${base}/connections${query}`, { headers });
  const older = isRouteUncertain(newer)
    ? await ask(`${base}/enabled_connections${query}`, { headers })
    : undefined;
  return { newer, older };
}

/** Whether the response might mean that the tenant lacks the route (inferred). */
function isRouteUncertain(answer: Answer): boolean {
  const { status } = answer;
  return status === 404 || (status === 403 && textIn(answer, 'errorCode') !== 'insufficient_scope');
}
