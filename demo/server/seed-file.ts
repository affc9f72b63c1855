/** Reads the connections that an organization is to start with. */
import type { WireIdentityProvider } from '../../src/testing/index.js';
import { FileError, isListOfObjects, isObject, parseJson, readText } from './state-file.js';

/** @throws FileError when the file can not be read or holds no list */
export function readSeed(file: string): WireIdentityProvider[] {
  const json = parseJson(readText(file) ?? '');
  const list = isObject(json) ? json['identity_providers'] : json;
  if (isListOfObjects(list)) return list;
  throw new FileError(`"${file}" is no list of connections: {"identity_providers": [...]} or just the list.`);
}
