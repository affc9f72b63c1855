/** Holds an emulator's answers back until a test lets them go, instead of for a time that a busy machine can miss. */
import { systemClock, unlessAborted, type Clock } from '../../src/transport/http/clock.js';
import type { EmulatorOptions } from '../../src/testing/index.js';

/**
 * Pass `options` to the emulator. Answers come at once, except between `hold()` and `release()`. A request is recorded, and
 * what it changes is changed when its answer comes.
 */
export class HeldAnswers {
  #released = Promise.resolve();
  #letGo = () => {};

  readonly options: Pick<EmulatorOptions, 'clock' | 'latency'> = {
    clock: {
      now: () => systemClock.now(),
      sleep: (_time, signal) => unlessAborted(signal, () => this.#released),
    } satisfies Clock,
    // Any latency: without one, the emulator does not ask its clock.
    latency: 1,
  };

  hold(): void {
    this.#released = new Promise((resolve) => (this.#letGo = resolve));
  }

  release(): void {
    this.#letGo();
    this.#released = Promise.resolve();
  }
}
