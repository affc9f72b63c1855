/** Asks for an organization's connections in the newer way, and in the older one where the tenant may not have it (contract B2). */
import type { DomainContext } from '../domain.js';
import { textIn, type Answer } from '../http.js';
import type { ReadToken } from '../jwt.js';

/** What the two families of routes say. */
export interface Probe {
  /** `/organizations/{id}/connections` */
  readonly newer: Answer;
  /** `/organizations/{id}/enabled_connections`; asked only where the newer one may not be there. */
  readonly older: Answer | undefined;
}

/** The most that every tenant gives at once (contract B1); organizations have ten. */
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
  const older = mayLack(newer) ? await ask(`${base}/enabled_connections${query}`, { headers }) : undefined;
  return { newer, older };
}

/** Whether an answer may mean that the tenant does not have the route (inferred). */
function mayLack(answer: Answer): boolean {
  const { status } = answer;
  return status === 404 || (status === 403 && textIn(answer, 'errorCode') !== 'insufficient_scope');
}
