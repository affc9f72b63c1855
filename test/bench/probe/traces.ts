/** Records a page's timers, layout shifts, interactions and globals, from before its own scripts. */

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Timers that have neither fired nor been cleared. */
const timers = new Set<number>();
/** The longest event of each interaction, in milliseconds, by its ID. */
const interactions = new Map<number, number>();
/** Since the last call. */
let shift = 0;

/** Call this before the page's own scripts. */
export function watchTraces(): void {
  watchTimers();
  observe('layout-shift', {}, (entry) => (shift += (entry as LayoutShift).value));
  // Without the threshold, events below 104 milliseconds are not reported.
  observe('event', { durationThreshold: 16 }, (entry) => {
    const { interactionId, duration } = entry as PerformanceEventTiming;
    if (interactionId === 0) return;
    interactions.set(interactionId, Math.max(duration, interactions.get(interactionId) ?? 0));
  });
}

/** The number of timers that have neither fired nor been cleared. */
export function pendingTimers(): number {
  return timers.size;
}

/** The sum of all layout shifts, including those after an input. */
export function layoutShift(): number {
  return shift;
}

/** The time until each interaction was painted; those below 16 milliseconds are not reported. */
export function interactionDurations(): number[] {
  return [...interactions.values()];
}

/** The document's own elements and style sheets, outside shadow roots. */
export function globals(): { readonly styles: number; readonly fonts: number } {
  const { styleSheets, adoptedStyleSheets, fonts } = document;
  return { styles: styleSheets.length + adoptedStyleSheets.length, fonts: fonts.size };
}

function observe(type: string, options: object, add: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
    type,
    buffered: true,
    ...options,
  });
}

function watchTimers(): void {
  const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis;
  const start = (begin: typeof setTimeout | typeof setInterval, isOnce: boolean) =>
    ((act: (...parameters: unknown[]) => void, delay?: number, ...parameters: unknown[]) => {
      const timer = Number(
        begin(() => {
          if (isOnce) timers.delete(timer);
          act(...parameters);
        }, delay),
      );
      timers.add(timer);
      return timer;
    }) as never;
  const stop = (end: typeof clearTimeout) => (timer?: number) => {
    if (timer !== undefined) timers.delete(timer);
    end(timer);
  };
  Object.assign(globalThis, {
    setTimeout: start(setTimeout, true),
    setInterval: start(setInterval, false),
    clearTimeout: stop(clearTimeout as never),
    clearInterval: stop(clearInterval as never),
  });
}
