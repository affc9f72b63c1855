/** For the one moment that waits for nobody: a page is printed as it is when its listeners have returned. */

/** A Lit element, with what of it is not public. */
interface Updating extends Element {
  readonly isUpdatePending?: boolean;
  readonly renderRoot?: ParentNode;
  performUpdate?(): void;
}

/** Draws an element and all that is in it at once, where they would wait for their turn. */
export function updateNow(element: Updating): void {
  if (element.isUpdatePending) element.performUpdate?.();
  for (const inner of element.renderRoot?.querySelectorAll<Updating>('*') ?? []) updateNow(inner);
}
