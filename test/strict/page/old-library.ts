/** Imitates a library from 2007: adds `toJSON` to values and methods to arrays, and makes the global `event` read-only. */

for (const { prototype } of [Array, String, Number]) Object.assign(prototype, { toJSON: inspected });
Object.assign(Array.prototype, { each: Array.prototype.forEach, first: () => null, compact: () => [] });
Object.defineProperty(window, 'event', { value: null, configurable: false, writable: false });

function inspected(this: unknown): string {
  return `"${String(this)}"`;
}

export {};
