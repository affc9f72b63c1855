/** Reads the accessibility tree, which only Chromium provides: needs `accessibility trees` (`engine.ts`). */
import { command } from './browser.js';

/** A node of the accessibility tree, in the format of DevTools (`Accessibility.AXNode`). */
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
