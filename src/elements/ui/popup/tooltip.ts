/**
 * Shows the tooltip inside an element while that has the focus or the pointer is on it; Escape hides it (WAI-ARIA, `tooltip`).
 * The tooltip has the class `tooltip` and `popover="manual"`; without popovers, it is a text like any other.
 */
import { viewOf } from '../page/view.js';
import { place } from './place.js';

const OPEN = ':popover-open';

/** Handles `pointerenter` and `focusin`. */
export function showTooltip({ currentTarget }: Event): void {
  const area = currentTarget as HTMLElement;
  const tooltip = tooltipIn(area);
  if (!tooltip) return;
  try {
    if (tooltip.matches(OPEN)) return;
    tooltip.showPopover();
  } catch {
    return tooltip.removeAttribute('popover');
  }
  const listening = new AbortController();
  // It ends with the first scrolling after the tooltip has closed, which also happens without an event.
  const follow = () => void (tooltip.matches(OPEN) ? place(tooltip, area, 'start') : listening.abort());
  viewOf(area).addEventListener('scroll', follow, { capture: true, signal: listening.signal });
  follow();
}

/** Handles `pointerleave` and `focusout`. With the keyboard, it stays as long as the focus. */
export function hideTooltip({ currentTarget, type }: Event): void {
  const area = currentTarget as HTMLElement;
  if (type === 'focusout' || !area.querySelector(':focus-visible')) hide(tooltipIn(area));
}

/** Handles `keydown`. What the tooltip covers can be seen with Escape (WCAG 1.4.13). */
export function hideTooltipWithEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') hide(tooltipIn(event.currentTarget as HTMLElement));
}

function tooltipIn(area: HTMLElement): HTMLElement | null {
  return area.querySelector<HTMLElement>('.tooltip[popover]');
}

function hide(tooltip: HTMLElement | null): void {
  if (tooltip?.matches(OPEN)) tooltip.hidePopover();
}
