/** Keeps a control that gets the keyboard's focus out from under the selection bar (WCAG 2.4.11). */

/** Between the control and the bar, and between the bar and the edge of the window, in pixels. */
const GAPS = 16;

/** @param root the list's; the event does not leave it while the focus stays in it */
export function keepUncovered(root: ShadowRoot): void {
  root.addEventListener('focusin', (event) => {
    const bar = root.querySelector<HTMLElement>('.selection-place');
    if (!bar || !(event.target as Element).closest('.table, .pager')) return;
    const control = event.composedPath()[0] as HTMLElement;
    if (control.matches(':focus-visible')) uncover(control, bar);
  });
}

/** WebKit heeds `scroll-margin` only here, not when an element gets the focus. */
function uncover(control: HTMLElement, bar: HTMLElement): void {
  if (getComputedStyle(bar).position !== 'sticky') return;
  control.style.scrollMarginBlockEnd = `${bar.offsetHeight + GAPS}px`;
  control.scrollIntoView({ block: 'nearest' });
  control.style.scrollMarginBlockEnd = '';
}
