/** Keeps an emulator's state in a file: read once at the start, rewritten as a whole before each change is answered. */
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type EmulatorState,
} from '../../testing/index.js';
import { isListOfObjects, isObject, parseJson } from '../json.js';

/** A file can't be used. The message, for whoever named the file, says why. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** An emulator whose state outlives the process. */
export interface PersistentEmulator {
  readonly emulator: Emulator;
  /** Whether the state comes from the file and not from the options. */
  readonly restored: boolean;
  /** Retries the last write if it failed, as on a full disk. */
  readonly flush: () => void;
}

/**
 * An emulator that continues with the state in the file. Without such a file it starts from the options and creates it.
 *
 * @throws FileError when the file is damaged (it is left untouched) or can't be used
 */
export function createPersistentEmulator(file: string, options: EmulatorOptions = {}): PersistentEmulator {
  const stored = readState(file);
  let isSaved = true;
  const save = () => {
    try {
      writeState(file, emulator.export());
      isSaved = true;
    } catch (error) {
      isSaved = false;
      console.error(`Couldn't save the state: ${(error as Error).message}`);
    }
  };
  const onChange = () => {
    save();
    options.onChange?.();
  };
  const emulator = createEmulator({ ...options, ...stored, onChange });
  // Written at once: a folder without write permission is reported now, not at the first change.
  if (!stored) writeState(file, emulator.export());
  return { emulator, restored: stored !== undefined, flush: () => void (isSaved || save()) };
}

/** The state in the file, which an older version may have written; undefined when there is no file. */
export function readState(file: string): Partial<EmulatorState> | undefined {
  const text = readText(file, { optional: true });
  if (text === undefined) return undefined;
  const state = parseJson(text);
  const defect = defectOf(state);
  if (defect === undefined) return state as Partial<EmulatorState>;
  throw new FileError(
    `"${file}" is damaged: ${defect}. The file was not changed; repair it, or move it away to start over.`,
  );
}

/**
 * The text of a file; undefined for an optional file that doesn't exist.
 *
 * @throws FileError for a folder, or a file that can't be read
 */
export function readText(file: string, { optional = false } = {}): string | undefined {
  try {
    if (statSync(file).isDirectory()) throw new FileError(`"${file}" is a folder, not a file.`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof FileError) throw error;
    if (optional && (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new FileError(`Can't read "${file}": ${(error as Error).message}.`);
  }
}

/** Written under another name and then renamed, so that a reader sees the old file or the new one, never part of one. */
function writeState(file: string, state: EmulatorState): void {
  const target = realPath(file);
  const folder = dirname(target);
  const unfinished = join(folder, `.${basename(target)}.${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, `${JSON.stringify(state, null, 2)}\n`);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new FileError(`Can't write "${file}": ${(error as Error).message}.`);
  }
}

/** Resolves a symbolic link, so that renaming replaces its target and not the link. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}

/** Why a value isn't a state, or undefined if it is one. */
function defectOf(value: unknown): string | undefined {
  if (!isObject(value)) return 'it is not a JSON object';
  const { connections, tenantConnections = [], users, identityProviderConfiguration } = value;
  // Files that were written before the emulator had these get those of the seed.
  const { domains = [], provisioning = {}, scimTokens = {} } = value;
  if (!isListOfObjects(connections)) return '"connections" is not a list of objects';
  if (!isListOfObjects(tenantConnections)) return '"tenantConnections" is not a list of objects';
  if (!isListOfObjects(domains)) return '"domains" is not a list of objects';
  if (!isObject(provisioning)) return '"provisioning" is not an object';
  if (!isObject(scimTokens)) return '"scimTokens" is not an object';
  for (const member of ['configuration', 'identityProviderConfiguration', 'details', 'users'])
    if (!isObject(value[member])) return `"${member}" is not an object`;
  if (!isObject((identityProviderConfiguration as Record<string, unknown>)['organization']))
    return '"identityProviderConfiguration.organization" is not an object';
  const counts = Object.values(users as object) as unknown[];
  return counts.every((count) => typeof count === 'number') ? undefined : '"users" holds more than numbers';
}
