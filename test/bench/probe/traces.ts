/** Records a page's timers, interactions and layout shifts, from before its own scripts. */

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Timers that have neither fired nor been cleared. */
const timers = new Set<number>();
/** The duration of the longest event of each interaction, in milliseconds, by interaction id. */
const interactions = new Map<number, number>();
/** The sum of all layout shifts. */
let shift = 0;

/** Call it before the page's own scripts run. */
export function watchTraces(): void {
  watchTimers();
  observe('layout-shift', {}, (entry) => (shift += (entry as LayoutShift).value));
  // By default, events below 104 milliseconds are left out.
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

/** How long each interaction took until it was painted, without those below 16 milliseconds. */
export function interactionDurations(): number[] {
  return [...interactions.values()];
}

/** Style sheets and fonts of the document itself, outside shadow roots. */
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
