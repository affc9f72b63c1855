/** Reads Orca's speech from the file to which its customization writes it. */
import { existsSync, readFileSync } from 'node:fs';
import { until } from './until.js';

/** In milliseconds; long, because it only elapses in case of a failure. */
const PATIENCE = 12_000;

/** The expected speech is missing or wrong; the message has the details. */
export class SpeechError extends Error {
  override readonly name = 'SpeechError';
}

/** A text that an utterance has to contain, or a pattern that it has to match. */
export type Expected = string | RegExp;

/** All utterances, from the beginning. */
export class Speech {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  get utterances(): readonly string[] {
    if (!existsSync(this.#file)) return [];
    const lines = readFileSync(this.#file, 'utf8').split('\n');
    // The text after the last line break is incomplete.
    return lines.slice(0, -1).map((line) => JSON.parse(line) as string);
  }

  /**
   * Resolves when all texts were said, in any order, each within one utterance.
   *
   * @param from the number of earlier utterances, which do not count
   * @throws SpeechError if a text was not said in time
   */
  async heard(expected: readonly Expected[], from: number): Promise<void> {
    const missing = () => {
      const said = this.utterances.slice(from);
      return expected.filter((one) => !said.some((utterance) => matches(utterance, one)));
    };
    if (await until(() => missing().length === 0, PATIENCE)) return;
    throw new SpeechError(`Never said: ${missing().map(inWords).join(', ')}`);
  }

  /** Resolves when nothing has been said for this many milliseconds. */
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

/** Adds the quotation marks of the kit's own messages. */
export function quoted(text: string): string {
  return `“${text}”`;
}
