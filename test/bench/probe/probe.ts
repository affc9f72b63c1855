/** Runs in the page that is measured, from before its own scripts, as `globalThis.probe`. */
import { ChangeCounter, type Changes } from './changes.js';
import { Counter, findAll, isInside } from './find.js';
import { nextPaint, steady, timeToPaint } from './paint.js';
import { globals, interactionDurations, layoutShift, pendingTimers, watchTraces } from './traces.js';

/** What a page can offer to the bench, as `window.bench`. */
interface Bench {
  readonly mount: () => void;
  readonly unmount: () => void;
  readonly remount?: () => void;
  readonly addSecond?: () => void;
}

/** How to find rows, and the switch in a row. */
export interface Selectors {
  readonly row: string;
  readonly toggle: string;
}

/** The duration of a switch, in milliseconds from the click. */
export interface ToggleTimes {
  /** Until its new state is in the DOM. */
  readonly dom: number;
  /** Until the frame that shows it is painted. */
  readonly paint: number;
}

const page = globalThis as { bench?: Bench };

/** Its methods are called from the bench; their parameters and results are plain data. */
export class Probe {
  readonly #selectors: Selectors;
  readonly #rows: Counter;
  #changes: ChangeCounter | undefined;

  constructor(selectors: Selectors) {
    this.#selectors = selectors;
    this.#rows = new Counter(selectors.row);
    watchTraces();
  }

  readonly timers = pendingTimers;
  readonly shift = layoutShift;
  readonly interactions = interactionDurations;
  readonly globals = globals;
  readonly painted = nextPaint;

  /** Whether the browser paints every frame of the page. */
  isVisible(): boolean {
    return document.visibilityState === 'visible' && document.hasFocus();
  }

  canMount(): boolean {
    return page.bench !== undefined;
  }

  /** Whether the same list can be shown again, and a second one beside it. */
  canRepeat(): boolean {
    return page.bench?.remount !== undefined && page.bench.addSecond !== undefined;
  }

  rows(): number {
    return this.#rows.count();
  }

  /** Resolves once at least so many rows are painted and their number stays the same, with the page's time then. */
  shown(atLeast: number): Promise<number> {
    return steady(
      () => this.rows(),
      (rows) => rows >= atLeast,
    );
  }

  async mount(atLeast: number): Promise<void> {
    page.bench?.mount();
    await this.shown(atLeast);
  }

  async unmount(): Promise<void> {
    page.bench?.unmount();
    await nextPaint();
  }

  /** Mounts the list and unmounts it before the answer. */
  async mountBriefly(): Promise<void> {
    page.bench?.mount();
    await nextPaint();
    await this.unmount();
  }

  remount(): void {
    page.bench?.remount?.();
  }

  addSecond(): void {
    page.bench?.addSecond?.();
  }

  /** Focuses the search field; false if there is none. */
  focusSearch(): boolean {
    const [field] = findAll('input[type=search]');
    field?.focus();
    return field !== undefined;
  }

  /** Where to click on a switch. */
  async centerOf(index: number): Promise<{ readonly x: number; readonly y: number }> {
    const toggle = this.#toggle(index);
    toggle.scrollIntoView({ block: 'nearest' });
    await nextPaint();
    const { left, top, width, height } = toggle.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }

  /** The indexes of the switches that are not disabled. */
  usable(): number[] {
    const isUsable = (toggle: HTMLElement) =>
      toggle.ariaDisabled !== 'true' && !(toggle as HTMLButtonElement).disabled;
    return findAll(this.#selectors.toggle).flatMap((toggle, index) => (isUsable(toggle) ? index : []));
  }

  /** Starts to count what a switch changes. */
  watch(index: number): void {
    const rows = findAll(this.#selectors.row);
    const toggle = this.#toggle(index);
    const own = rows.find((row) => isInside(toggle, row));
    if (!own) throw new Error(`No row contains the switch: ${JSON.stringify(this.#selectors)}.`);
    this.#changes = new ChangeCounter(rows, own);
  }

  /** Waits until the page no longer changes. */
  async settled(): Promise<void> {
    await steady(
      () => this.#changes?.size ?? 0,
      () => true,
    );
  }

  /** The changes since {@link watch}. */
  changes(): Changes {
    const changes = this.#changes?.end() ?? { mutations: 0, records: [], neighbours: 0 };
    this.#changes = undefined;
    return changes;
  }

  /** Clicks a switch with a script, right before a frame. */
  async toggle(index: number): Promise<ToggleTimes> {
    const toggle = this.#toggle(index);
    const wasOn = stateOf(toggle);
    let dom = 0;
    const observer = new MutationObserver(() => {
      if (dom === 0 && stateOf(toggle) !== wasOn) dom = performance.now();
    });
    observer.observe(toggle, { attributes: true });
    const { start, end } = await timeToPaint(() => toggle.click());
    let painted = end;
    // A page can replace the switch by another one.
    while (stateOf(toggle.isConnected ? toggle : this.#toggle(index)) === wasOn) painted = await nextPaint();
    observer.disconnect();
    return { dom: (dom || painted) - start, paint: painted - start };
  }

  #toggle(index: number): HTMLElement {
    const toggle = findAll(this.#selectors.toggle)[index];
    if (!toggle) throw new Error(`No switch ${index} matches ${this.#selectors.toggle}.`);
    return toggle;
  }
}

function stateOf(toggle: HTMLElement): boolean {
  return toggle.ariaChecked === null ? (toggle as HTMLInputElement).checked : toggle.ariaChecked === 'true';
}
