import type { Emulator } from '../../../src/testing/index.js';

export interface Served {
  readonly origin: string;
  readonly emulator: Emulator;
  readonly close: () => void;
}

export function serve(
  app: string,
  pages?: Readonly<Record<string, string>>,
  folder?: string,
): Promise<Served>;
