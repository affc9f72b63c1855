/** The filters of the lists of identity providers and of user stores (contract A5, part E). */
import type { AccessLevel } from '../../model/connection.js';
import { invalid, type ValidationError } from '../http/wire-errors.js';
import { ACCESS_LEVELS } from './bodies.js';

/** The members that the filters look at. */
interface Filtered {
  readonly access_level?: AccessLevel;
  readonly member_access_level?: AccessLevel;
  readonly is_enabled?: boolean;
}

/** Whether the query asks for an item; it asks for all without a filter. A wrong value of a filter is refused. */
export function filterOf(query: URLSearchParams): (item: Filtered) => boolean {
  const levels = valuesOf(query, 'member_access_level', ACCESS_LEVELS);
  const states = valuesOf(query, 'is_enabled', ['true', 'false']);
  // Without a level of its own for members, a connection has the organization's (inferred).
  return ({ access_level = 'readonly', member_access_level = access_level, is_enabled = true }) =>
    (levels.length === 0 || levels.includes(member_access_level)) &&
    (states.length === 0 || states.includes(String(is_enabled)));
}

function valuesOf(query: URLSearchParams, name: string, allowed: readonly string[]): readonly string[] {
  const values = query.getAll(name);
  const wrong = values.filter((value) => !allowed.includes(value));
  if (wrong.length > 0) throw invalid(wrong.map(() => refusalOf(name, allowed)));
  return values;
}

const refusalOf = (field: string, allowed: readonly string[]): ValidationError => ({
  detail: `must be equal to one of the allowed values: ${allowed.join(', ')}`,
  field,
  source: 'query',
});
