/** Keeps a control that gets the keyboard's focus out from under a bar that sticks to the window (WCAG 2.4.11). */

/** Between the control and the bar, and between the bar and the edge of the window, in pixels. */
const GAPS = 16;

/**
 * @param root the host's; the event does not leave it while the focus stays in it
 * @param bar the selector of the bar, which need not be there
 * @param area the selector of what it can cover
 * @returns a function that does the same when the bar has come
 */
export function keepUncovered(root: ShadowRoot, bar: string, area: string): () => void {
  const uncoverFocused = () => {
    const cover = root.querySelector<HTMLElement>(bar);
    let control = root.activeElement;
    if (!cover || !control?.closest(area)) return;
    while (control.shadowRoot?.activeElement) control = control.shadowRoot.activeElement;
    if (control.matches(':focus-visible')) uncover(control as HTMLElement, cover);
  };
  root.addEventListener('focusin', uncoverFocused);
  return uncoverFocused;
}

/** WebKit heeds `scroll-margin` only here, not when an element gets the focus. */
function uncover(control: HTMLElement, cover: HTMLElement): void {
  if (getComputedStyle(cover).position !== 'sticky') return;
  control.style.scrollMarginBlockEnd = `${cover.offsetHeight + GAPS}px`;
  control.scrollIntoView({ block: 'nearest' });
  control.style.scrollMarginBlockEnd = '';
  if (!control.getAttribute('style')) control.removeAttribute('style');
}
