/** What a page that renders the connections in its own way offers to its test. */
import type { OrganizationStore } from '../../src/store/organization-store.js';

/** Renders `div[role="status"]` and a button for each connection, which switches it. */
export interface DrawnPage {
  /** Where the connections come from; undefined while that is unknown. */
  show(store: OrganizationStore | undefined): void;
  /** Takes all of it away. */
  hide(): void;
}

/** How the button of a connection is labelled. */
export function labelOf(displayName: string, isEnabled: boolean | null, isPending: boolean): string {
  return `${displayName}: ${isEnabled ? 'on' : 'off'}${isPending ? ', pending' : ''}`;
}
