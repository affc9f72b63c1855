/** What the emulators of all stories meet besides what a story says of its own; Storybook's toolbar sets it. */
import { createEmulator, type Emulator, type EmulatorOptions, type Failure } from '../src/testing/index.js';

/** How slow the servers are, and what they answer everything with. */
export interface Faults {
  /** Milliseconds before each answer, where a story does not say. */
  readonly latency: number;
  readonly failure: Failure | undefined;
}

let faults: Faults = { latency: 0, failure: undefined };

/** From here on, for the stories that are shown anew. */
export function setFaults(next: Faults): void {
  faults = next;
}

/** An emulator that meets them. What a story lets go wrong itself goes first. */
export function storyEmulator(options: EmulatorOptions = {}, own?: (emulator: Emulator) => void): Emulator {
  const { latency, failure } = faults;
  const emulator = createEmulator({ latency, ...options });
  own?.(emulator);
  if (failure !== undefined) emulator.failNext(failure, { times: Number.POSITIVE_INFINITY });
  return emulator;
}
