/** The color settings with which users see pages: light, dark, and forced colors. */
import type { Media } from './browser.js';
import { has, tellOfLack } from './engine.js';

const ALL: readonly Media[] = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  // Most contrast themes are dark.
  { colorScheme: 'dark', forcedColors: 'active' },
];

/** The settings that the engine supports. */
export const COLORS = ALL.filter(({ forcedColors }) => forcedColors === undefined || has('forced colors'));

/** Call this in a suite that tests all of them. */
export function tellOfColors(): void {
  tellOfLack('forced colors', 'and all of these in forced colors');
}
