/** What only the browser itself can do or tell; `.config/test/chromium.mjs` asks it. */
import { executeServerCommand } from '@web/test-runner-commands';

/** What a person has set in their system. What is left out is as the browser has it. */
export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** Until it is called again. A test that sets something sets it back: the next test file may get the same window. */
export async function setMedia(media: Media): Promise<void> {
  await command('media', media);
}

/** Requests whose address contains one of these get no answer, until it is called again with none. */
export async function blockRequests(...parts: readonly string[]): Promise<void> {
  await command('block', parts);
}

/** One node of the accessibility tree, as DevTools has it (`Accessibility.AXNode`). */
export interface AccessibilityNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AccessibilityValue;
  readonly name?: AccessibilityValue;
  readonly description?: AccessibilityValue;
  readonly value?: AccessibilityValue;
  readonly properties?: readonly { readonly name: string; readonly value: AccessibilityValue }[];
  readonly childIds?: readonly string[];
}

export interface AccessibilityValue {
  readonly value?: unknown;
}

/** Every node of the page's tree, the root first. */
export async function accessibilityTree(): Promise<readonly AccessibilityNode[]> {
  return (await command('accessibility-tree')) as AccessibilityNode[];
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

/** Makes the page so many times slower than the machine is, until it is called again; 1 for as fast. */
export async function setSlowness(rate: number): Promise<void> {
  await command('slowness', rate);
}

/** Prints the page, as a person does. */
export async function print(): Promise<void> {
  await command('print');
}

/** What the person who runs the tests has set in their environment; empty when nothing. */
export async function environment(name: string): Promise<string> {
  return (await command('environment', name)) as string;
}

function command(name: string, payload?: unknown): Promise<unknown> {
  return executeServerCommand(`chromium:${name}`, payload as object);
}
