/** A page with a library of 2007: values have a `toJSON` of their own, lists more methods, and the window a fixed `event`. */

for (const { prototype } of [Array, String, Number]) Object.assign(prototype, { toJSON: inspected });
Object.assign(Array.prototype, { each: Array.prototype.forEach, first: () => null, compact: () => [] });
Object.defineProperty(window, 'event', { value: null, configurable: false, writable: false });

function inspected(this: unknown): string {
  return `"${String(this)}"`;
}

export {};
