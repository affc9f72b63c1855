/** What only Chromium can tell or do: it needs `accessibility trees` and `slowness` (`engine.ts`). */
import { command } from './browser.js';

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

/** Makes the page so many times slower than the machine is, until it is called again; 1 for as fast. */
export async function setSlowness(rate: number): Promise<void> {
  await command('slowness', rate);
}
