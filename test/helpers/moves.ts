/** The ways in which pages move an element: with the DOM's own methods, and with a morphing library. */
import { Idiomorph } from 'idiomorph';

type MovingNode = Node & { moveBefore?(node: Node, child: Node | null): void };

export interface Move {
  readonly name: string;
  /** Moves the element to the end of the other one, within one task. */
  readonly move: (element: HTMLElement, to: HTMLElement) => void;
}

/** All that this browser has. The morphing library needs an `id` on both elements. */
export const MOVES: readonly Move[] = [
  { name: 'append', move: (element, to) => to.append(element) },
  {
    name: 'remove and insertBefore',
    move: (element, to) => {
      element.remove();
      to.insertBefore(element, null);
    },
  },
  ...('moveBefore' in Element.prototype
    ? [{ name: 'moveBefore', move: (element: Node, to: MovingNode) => to.moveBefore?.(element, null) }]
    : []),
  { name: 'a morphing library', move: morph },
];

/** Lets the library turn the page into markup in which the element is where it has to go. */
function morph(element: HTMLElement, to: HTMLElement): void {
  const root = commonAncestor(element, to);
  const wanted = document.createElement('template');
  wanted.innerHTML = root.innerHTML;
  wanted.content.querySelector(`#${to.id}`)!.append(wanted.content.querySelector(`#${element.id}`)!);
  void Idiomorph.morph(root, wanted.innerHTML, { morphStyle: 'innerHTML' });
}

function commonAncestor(one: Element, other: Element): HTMLElement {
  let ancestor = one.parentElement!;
  while (!ancestor.contains(other)) ancestor = ancestor.parentElement!;
  return ancestor;
}
