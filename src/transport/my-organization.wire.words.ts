/**
 * Why an answer, or an item of a list, could not be read. In `trouble.ts`, which is loaded later, so all of
 * it imports types only: bundlers would make a file of anything else, which every page would wait for.
 */
import type { MalformedItem } from '../model/connection.js';
import type { Json } from './json.js';

/**
 * What something seems to be called, and why it could not be read.
 *
 * @param flaw the member that is not what it should be, or `JSON` for what is not an object
 * @param index its place in the list; -1 for an answer, of which it is said in a sentence
 */
export function explain(flaw: string, item: unknown, index: number): Omit<MalformedItem, 'index'> {
  const { [flaw]: value, display_name: displayName, name, id } = Object(item) as Json;
  let reason = `${flaw} is not ${/^(is|show|assign)_/.test(flaw) ? 'true or false' : 'text'}`;
  if (flaw === 'JSON') reason = 'it is not an object';
  if (flaw === 'options') reason = 'options is not an object';
  if (flaw === 'domains') reason = 'domains is not a list of texts';
  // What could be read is missed, or was there before.
  if (flaw === 'name' && (value ?? '') === '') reason = 'it has neither a name nor a strategy';
  if (flaw === 'id' && typeof value === 'string') reason = `id ${value} was listed before`;
  if (index < 0) reason = `The identity provider could not be read: ${reason}.`;
  if (flaw === 'identity_providers') reason = 'The answer has no list of identity providers.';
  const isName = (text: unknown): text is string => typeof text === 'string' && text !== '';
  return { label: [displayName, name, id].find(isName) ?? '', reason };
}
