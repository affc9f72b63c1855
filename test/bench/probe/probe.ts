/** Runs in the measured page before its own scripts, as the global `probe`. */
import { ChangeCounter, type Changes } from './changes.js';
import { Counter, findAll, isInside } from './look.js';
import { nextPaint, steady, timeToPaint } from './paint.js';
import { globals, interactionDurations, layoutShift, pendingTimers, watchTraces } from './traces.js';

/** The optional functions of a page for measurements. */
interface Bench {
  readonly mount: () => void;
  readonly unmount: () => void;
  readonly again?: () => void;
  readonly second?: () => void;
}

/** The selectors of a row, and of the switch in it. */
export interface Selectors {
  readonly row: string;
  readonly toggle: string;
}

/** The duration of a switch, in milliseconds from the click. */
export interface ToggleTimes {
  /** Until its state changed in the DOM. */
  readonly dom: number;
  /** Until the frame with it was painted. */
  readonly paint: number;
}

const page = globalThis as { bench?: Bench };

/** The interface for the test outside the page. All parameters and results are JSON. */
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

  /** Whether the page is visible, so that frames are painted. */
  isSeen(): boolean {
    return document.visibilityState === 'visible' && document.hasFocus();
  }

  canMount(): boolean {
    return page.bench !== undefined;
  }

  /** Whether the list can be shown again, and a second one added. */
  canRepeat(): boolean {
    return page.bench?.again !== undefined && page.bench.second !== undefined;
  }

  rows(): number {
    return this.#rows.count();
  }

  /** When at least this many rows were painted completely, in milliseconds since the page was opened. */
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

  /** Adds the list and removes it before its response. */
  async mountInVain(): Promise<void> {
    page.bench?.mount();
    await nextPaint();
    await this.unmount();
  }

  again(): void {
    page.bench?.again?.();
  }

  second(): void {
    page.bench?.second?.();
  }

  /** The middle of a switch, for the mouse. */
  async place(index: number): Promise<{ readonly x: number; readonly y: number }> {
    const toggle = this.#toggle(index);
    toggle.scrollIntoView({ block: 'nearest' });
    await nextPaint();
    const { left, top, width, height } = toggle.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }

  /** The indexes of the operable switches. */
  usable(): number[] {
    const isUsable = (toggle: HTMLElement) =>
      toggle.ariaDisabled !== 'true' && !(toggle as HTMLButtonElement).disabled;
    return findAll(this.#selectors.toggle).flatMap((toggle, index) => (isUsable(toggle) ? index : []));
  }

  isOn(index: number): boolean {
    return stateOf(this.#toggle(index));
  }

  /** Starts counting the changes of a switch. */
  watch(index: number): void {
    const rows = findAll(this.#selectors.row);
    const toggle = this.#toggle(index);
    const own = rows.find((row) => isInside(toggle, row));
    if (!own) throw new Error(`No row holds the switch: ${JSON.stringify(this.#selectors)}.`);
    this.#changes = new ChangeCounter(rows, own);
  }

  /** Waits until nothing changes. */
  async still(): Promise<void> {
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

  /** Clicks a switch by script, right before a frame. */
  async toggle(index: number): Promise<ToggleTimes> {
    const toggle = this.#toggle(index);
    const wasOn = stateOf(toggle);
    let dom = 0;
    const observer = new MutationObserver(() => {
      if (dom === 0 && stateOf(toggle) !== wasOn) dom = performance.now();
    });
    observer.observe(toggle, { attributes: true });
    const { start, end } = await timeToPaint(() => toggle.click());
    let drawn = end;
    // The page can replace the switch.
    while (stateOf(toggle.isConnected ? toggle : this.#toggle(index)) === wasOn) drawn = await nextPaint();
    observer.disconnect();
    return { dom: (dom || drawn) - start, paint: drawn - start };
  }

  #toggle(index: number): HTMLElement {
    const toggle = findAll(this.#selectors.toggle)[index];
    if (!toggle) throw new Error(`There is no switch ${index} that matches ${this.#selectors.toggle}.`);
    return toggle;
  }
}

function stateOf(toggle: HTMLElement): boolean {
  return toggle.ariaChecked === null ? (toggle as HTMLInputElement).checked : toggle.ariaChecked === 'true';
}
