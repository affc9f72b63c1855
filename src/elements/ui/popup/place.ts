/** Places what opens beside an element: a menu at its button, a tooltip at what it explains. */
import { viewOf } from '../page/view.js';

const GAP = 4;
const MARGIN = 8;

/**
 * Places a popup with `position: fixed` below its anchor, or above it if there is no room below, and inside the view.
 *
 * @param edge the edge of the anchor that it is aligned with
 * @returns whether the anchor is in view
 */
export function place(popup: HTMLElement, anchor: HTMLElement, edge: 'start' | 'end'): boolean {
  const { innerHeight, innerWidth } = viewOf(anchor);
  const { top, bottom, left, right } = anchor.getBoundingClientRect();
  const { width, height } = popup.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(anchor).direction === 'rtl';
  const x = (edge === 'start') === isRightToLeft ? right - width : left;
  const below = bottom + GAP;
  const y = below + height > innerHeight - MARGIN ? top - GAP - height : below;
  popup.style.left = `${Math.max(MARGIN, Math.min(x, innerWidth - width - MARGIN))}px`;
  popup.style.top = `${Math.max(MARGIN, Math.min(y, innerHeight - height - MARGIN))}px`;
  return bottom > 0 && top < innerHeight;
}
