/** Reads the connections that an emulated organization starts with. */
import type { WireIdentityProvider } from '../../testing/index.js';
import { isListOfObjects, isObject, parseJson } from '../json.js';
import { FileError, readText } from './state-file.js';

/** @throws FileError when the file can't be read or holds no list of connections */
export function readSeed(file: string): WireIdentityProvider[] {
  const json = parseJson(readText(file) ?? '');
  const list = isObject(json) ? json['identity_providers'] : json;
  if (isListOfObjects(list)) return list;
  throw new FileError(
    `"${file}" is not a list of connections. Expected {"identity_providers": [...]} or a plain array.`,
  );
}
