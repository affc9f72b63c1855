/** A line of the server parts without which an attack succeeds. */
import type { TextPatch } from '../../helpers/source-patch.js';

/** The patch takes the defence away. */
export interface Defence extends TextPatch {
  /** What the line defends. */
  readonly name: string;
  /** The trial that fails without it. */
  readonly dies: string;
}

/** The file contains the second text exactly once. */
export type Line = readonly [name: string, find: string, replace: string, dies: string];

/** @param file below `src`, or below `src/server` when it names no other folder */
export function inFile(file: string, lines: readonly Line[]): Defence[] {
  const path = file.startsWith('transport/') ? file : `server/${file}`;
  return lines.map(([name, find, replace, dies]) => ({ file: path, name, find, replace, dies }));
}
