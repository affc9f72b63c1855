/** The schemas of the Management API's request bodies (contract B1, B2), and its messages for invalid ones. */
import { ACCESS_LEVELS } from '../my-organization/bodies.js';
import { parseJson, type Call } from '../http/call.js';
import {
  flag,
  IS_NOT_ALLOWED,
  IS_REQUIRED,
  isObject,
  matching,
  nullable,
  object,
  oneOf,
  text,
  type Check,
} from '../http/check.js';
import type { ValidationError } from '../http/wire-errors.js';
import { invalidBody } from './wire-errors.js';

const NAME = matching(/^[^\0]{1,50}$/);
const LEVEL = oneOf(...ACCESS_LEVELS);
const CONNECTION_ID = text(1, 50);

const FLAGS = { assign_membership_on_login: flag, show_as_button: flag, is_signup_enabled: flag };

/** The body of `POST …/connections`. */
export const addBody: Check = object(
  {
    ...FLAGS,
    connection_id: CONNECTION_ID,
    organization_connection_name: NAME,
    organization_access_level: LEVEL,
    organization_member_access_level: LEVEL,
    is_enabled: flag,
  },
  ['connection_id'],
);

/** The body of `PATCH …/connections/{connection_id}`. */
export const changeBody: Check = object({
  ...FLAGS,
  organization_connection_name: nullable(NAME),
  organization_access_level: nullable(LEVEL),
  organization_member_access_level: nullable(LEVEL),
  is_enabled: nullable(flag),
});

/** The body of `POST …/enabled_connections`. */
export const enableBody: Check = object({ ...FLAGS, connection_id: CONNECTION_ID }, ['connection_id']);

/** The body of `PATCH …/enabled_connections/{connectionId}`. */
export const changeEnabledBody: Check = object(FLAGS);

/** The JSON body, validated. */
export function parseBody(call: Call, check: Check): Record<string, unknown> {
  const body = parseJson(call.text);
  if (body === undefined) throw invalidBody('Invalid request payload JSON format');
  const [error] = check(body, '');
  if (error || !isObject(body)) throw invalidBody(`Payload validation error: ${messageFor(error)}.`);
  return body;
}

function messageFor({ detail = 'must be object', pointer = '' }: Partial<ValidationError> = {}): string {
  const property = pointer.slice(1);
  if (detail === IS_NOT_ALLOWED) return `'Additional properties not allowed: ${property}'`;
  if (detail === IS_REQUIRED) return `'Missing required property: ${property}'`;
  return property ? `'${detail}' on property ${property}` : `'${detail}'`;
}
