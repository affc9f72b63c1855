/** What only the browser itself can do; `.config/test/commands.mjs` asks it. What some engines lack is in `engine.ts`. */
import { executeServerCommand } from '@web/test-runner-commands';
import { waitUntil } from './wait-until.js';

/** What a person has set in their system. What is left out is as the browser has it. */
export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  /** Needs `forced colors`. */
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** Until it is called again. A test that sets something sets it back: the next test file may get the same window. */
export async function setMedia(media: Media): Promise<void> {
  await command('media', media);
  // A page learns of it a little later than its browser.
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

/** Requests whose address contains one of these get no answer, until it is called again with none. Needs `blocked requests`. */
export async function blockRequests(...parts: readonly string[]): Promise<void> {
  await command('block', parts);
}

/**
 * Presses keys, really: `Tab`, `Shift+Tab`, `a`. After each one `after` is called and waited for.
 *
 * @returns the first thing that `after` had to say, which ends it; empty when it never had
 */
export async function pressKeys(keys: readonly string[], after: () => Promise<string>): Promise<string> {
  Object.assign(window, { afterKey: after });
  return (await command('keys', { keys, after: 'afterKey' })) as string;
}

/** What the person who runs the tests has set in their environment; empty when nothing. */
export async function environment(name: string): Promise<string> {
  return (await command('environment', name)) as string;
}

/** Of the browser in which this runs. */
export function command(name: string, payload?: unknown): Promise<unknown> {
  return executeServerCommand(`browser:${name}`, payload as object);
}
