/** The colors in which people see pages. */
import type { Media } from './browser.js';
import { has, tellOfLack } from './engine.js';

const ALL: readonly Media[] = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  // Most contrast themes that people choose are dark.
  { colorScheme: 'dark', forcedColors: 'active' },
];

/** Those that the engine has. */
export const COLORS = ALL.filter(({ forcedColors }) => forcedColors === undefined || has('forced colors'));

/** To be called within a suite that looks at all of them. */
export function tellOfColors(): void {
  tellOfLack('forced colors', 'and all of these in forced colors');
}
