/** Actions that only the browser itself can perform, through `.config/test/commands.mjs`. `engine.ts` lists missing support. */
import { executeServerCommand } from '@web/test-runner-commands';
import { waitUntil } from './wait-until.js';

/** The user's system settings. Omitted ones have the browser's default. */
export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  /** Needs `forced colors`. */
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** Applies until it is called again. Tests have to reset it, because the next test file can get the same window. */
export async function setMedia(media: Media): Promise<void> {
  await command('media', media);
  // The page receives the change a little later than the browser.
  for (const [name, value] of Object.entries(media))
    await waitUntil(
      () => matchMedia(`(${FEATURES[name as keyof Media]}: ${value})`).matches,
      `${name} stays`,
    );
}

const FEATURES: Readonly<Record<keyof Media, string>> = {
  colorScheme: 'prefers-color-scheme',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
};

/** Blocks requests whose URL contains one of these, until it is called again without any. Needs `blocked requests`. */
export async function blockRequests(...parts: readonly string[]): Promise<void> {
  await command('block', parts);
}

/**
 * Presses real keys: `Tab`, `Shift+Tab`, `a`. Calls and awaits `after` after each one.
 *
 * @returns the first non-empty result of `after`, which ends it; empty if there is none
 */
export async function pressKeys(keys: readonly string[], after: () => Promise<string>): Promise<string> {
  Object.assign(window, { afterKey: after });
  return (await command('keys', { keys, after: 'afterKey' })) as string;
}

/** An environment variable of the test run; empty if it isn't set. */
export async function environment(name: string): Promise<string> {
  return (await command('environment', name)) as string;
}

/** The commands of the browser that runs the tests. */
export function command(name: string, payload?: unknown): Promise<unknown> {
  return executeServerCommand(`browser:${name}`, payload as object);
}
