/** What a checker says of programs, against the comments in them that foretell it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a checker says of a line; `message` may have several lines. */
export interface Diagnostic {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  message: string;
}

/** The line after `wrong: WORDS`, in a comment of whatever language, is to be refused with these words. */
const FORETOLD = /wrong: (.+?)\s*(?:\*\/\}|\*\/|-->)?$/;

/** Each diagnostic is to be foretold, and each that is foretold is to come. */
export function assertForetold(folder: string, file: string, diagnostics: readonly Diagnostic[]): void {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const foretold = lines.flatMap((line, index) => {
    const words = FORETOLD.exec(line)?.[1];
    return words === undefined ? [] : [{ words, line: index + 2 }];
  });
  assert.ok(foretold.length > 0, `${file} foretells nothing.`);
  const said = diagnostics.filter((diagnostic) => diagnostic.file.endsWith(file));
  for (const { words, line } of foretold) {
    const messages = said.filter((diagnostic) => diagnostic.line === line).map(({ message }) => message);
    const source = lines[line - 1]?.trim();
    assert.ok(messages.length > 0, `${file}:${line} passes, and should not: ${source}`);
    assert.ok(
      messages.join('\n').includes(words),
      `${file}:${line} is refused otherwise: ${messages.join('\n')}`,
    );
  }
  const more = said.filter(({ line }) => foretold.every((wrong) => wrong.line !== line));
  assert.deepEqual(more, [], `${file} is refused where nothing is foretold`);
}
