/** What Orca says, as its customization writes it down. */
import { existsSync, readFileSync } from 'node:fs';
import { until } from './until.js';

/** Long, because it only passes where something is wrong; in milliseconds. */
const PATIENCE = 12_000;

/** What was expected was not said, or something else is wrong with it; the message says what. */
export class SpeechError extends Error {
  override readonly name = 'SpeechError';
}

/** A text is to be found within one utterance; a pattern may ask for more. */
export type Expected = string | RegExp;

/** Everything said, from the beginning. */
export class Speech {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  get utterances(): readonly string[] {
    if (!existsSync(this.#file)) return [];
    const lines = readFileSync(this.#file, 'utf8').split('\n');
    // After the last line break there is nothing yet, or half a line.
    return lines.slice(0, -1).map((line) => JSON.parse(line) as string);
  }

  /**
   * Resolves when all of it was said, in any order, each within one utterance.
   *
   * @param from how many utterances do not count, because they were there before
   * @throws SpeechError when something was not said in time
   */
  async heard(expected: readonly Expected[], from: number): Promise<void> {
    const missing = () => {
      const said = this.utterances.slice(from);
      return expected.filter((one) => !said.some((utterance) => matches(utterance, one)));
    };
    if (await until(() => missing().length === 0, PATIENCE)) return;
    throw new SpeechError(`Never said: ${missing().map(inWords).join(', ')}`);
  }

  /** Resolves when nothing has been said for so many milliseconds. */
  async silent(duration: number): Promise<void> {
    let [count, since] = [-1, 0];
    const isSilent = () => {
      const { length } = this.utterances;
      if (length !== count) [count, since] = [length, performance.now()];
      return performance.now() - since >= duration;
    };
    if (!(await until(isSilent, PATIENCE))) throw new SpeechError('It does not stop talking.');
  }
}

function matches(utterance: string, expected: Expected): boolean {
  return typeof expected === 'string' ? utterance.includes(expected) : expected.test(utterance);
}

function inWords(expected: Expected): string {
  return typeof expected === 'string' ? quoted(expected) : String(expected);
}

/** In the quotation marks of the kit's own messages. */
export function quoted(text: string): string {
  return `“${text}”`;
}
