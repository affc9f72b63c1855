/** Types for defenses: lines of the server code without which an attack succeeds. */
import type { TextPatch } from '../../helpers/source-patch.js';

/** The patch removes the defense. */
export interface Defence extends TextPatch {
  /** What the line defends against. */
  readonly name: string;
  /** The trial that fails without it. */
  readonly dies: string;
}

/** A defense's name, its code, the replacement, and the trial. The file contains the code exactly once. */
export type Line = readonly [name: string, find: string, replace: string, dies: string];

/** @param file the path below `src`, or below `src/server` if it names no other folder */
export function inFile(file: string, lines: readonly Line[]): Defence[] {
  const path = file.startsWith('transport/') ? file : `server/${file}`;
  return lines.map(([name, find, replace, dies]) => ({ file: path, name, find, replace, dies }));
}
