/** Keeps an emulator's state in a file: read once, written as a whole before a change is answered. */
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type EmulatorState,
} from '../../src/testing/index.js';

/** What is wrong with a file, in words for the person who named it. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** An emulator whose state outlives the process. */
export interface PersistentEmulator {
  readonly emulator: Emulator;
  /** Whether the state came out of the file, not out of the options. */
  readonly restored: boolean;
  /** Writes what a full disk or the like kept from being written before. */
  flush(): void;
}

/**
 * An emulator that goes on where the file ends, or starts from the options when there is no such file yet.
 *
 * @throws FileError when the file is damaged, which leaves it as it is, or can not be used
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
      console.error(`The state could not be written: ${(error as Error).message}`);
    }
  };
  const emulator = createEmulator({ ...options, ...stored, onChange: save });
  // Written at once, so that a folder that can not be written to is found out now and not at the first change.
  if (!stored) writeState(file, emulator.export());
  return { emulator, restored: stored !== undefined, flush: () => void (isSaved || save()) };
}

/** The state in the file, or what an older version kept of one; undefined when there is no file. */
export function readState(file: string): Partial<EmulatorState> | undefined {
  const text = readText(file, { mayBeMissing: true });
  if (text === undefined) return undefined;
  const state = parseJson(text);
  const reason = whyNotState(state);
  if (reason === undefined) return state as Partial<EmulatorState>;
  throw new FileError(
    `"${file}" is damaged: ${reason}. It was left as it is; repair it, or move it away to start afresh.`,
  );
}

/** The text of a file, with a clear message for a folder or a file that may not be read. */
export function readText(file: string, { mayBeMissing = false } = {}): string | undefined {
  try {
    if (statSync(file).isDirectory()) throw new FileError(`"${file}" is a folder; a file is needed.`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof FileError) throw error;
    if (mayBeMissing && (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new FileError(`"${file}" can not be read: ${(error as Error).message}.`);
  }
}

/** The JSON of a text, or undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A reader sees the old file or the new one, never a part of one: hence the second name and the renaming. */
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
    throw new FileError(`"${file}" can not be written: ${(error as Error).message}.`);
  }
}

/** Where a link leads, so that renaming does not replace the link. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}

function whyNotState(value: unknown): string | undefined {
  if (!isObject(value)) return 'it is not a JSON object';
  const {
    connections,
    tenantConnections = [],
    users,
    identityProviderConfiguration: idpConfiguration,
  } = value;
  if (!isListOfObjects(connections)) return '"connections" is not a list of objects';
  if (!isListOfObjects(tenantConnections)) return '"tenantConnections" is not a list of objects';
  for (const member of ['configuration', 'identityProviderConfiguration', 'details', 'users'])
    if (!isObject(value[member])) return `"${member}" is not an object`;
  if (!isObject((idpConfiguration as Record<string, unknown>)['organization']))
    return '"identityProviderConfiguration.organization" is not an object';
  const counts = Object.values(users as object) as unknown[];
  return counts.every((count) => typeof count === 'number') ? undefined : '"users" is not all numbers';
}

/** Whether this is an array of JSON objects. */
export function isListOfObjects(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.every(isObject);
}

/** Whether this is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
