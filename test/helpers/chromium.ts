/** What only Chromium can tell: it needs `accessibility trees` (`engine.ts`). */
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
