/** Renders an element at once, for printing: a page is printed as it is when its listeners return. */

/** A Lit element with its protected members. */
interface Updating extends Element {
  readonly isUpdatePending?: boolean;
  readonly renderRoot?: ParentNode;
  performUpdate?(): void;
}

/** Performs the pending updates of an element and of all elements inside it. */
export function updateNow(element: Updating): void {
  if (element.isUpdatePending) element.performUpdate?.();
  for (const inner of element.renderRoot?.querySelectorAll<Updating>('*') ?? []) updateNow(inner);
}
