/**
 * Freezes all built-in objects of the language, before other scripts run. `Symbol` itself is excluded, because Lit 3 modifies
 * it, except in the one-file build.
 */

const seen = new Set<unknown>([Symbol]);

/** Freezes an object, its prototypes and its members, recursively, but not the browser's own objects. */
function freeze(value: unknown): void {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
  if (value === globalThis || value instanceof EventTarget) return;
  seen.add(value);
  Object.freeze(value);
  freeze(Object.getPrototypeOf(value));
  for (const key of Reflect.ownKeys(value)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(value, key);
    for (const each of [descriptor?.value, descriptor?.get, descriptor?.set]) freeze(each);
  }
}

const NAMES = `Object Function Array Number Boolean String BigInt RegExp Date Promise Proxy Reflect Math JSON Intl
  Map Set WeakMap WeakSet WeakRef FinalizationRegistry Error AggregateError EvalError RangeError ReferenceError SyntaxError
  TypeError URIError ArrayBuffer DataView Int8Array Uint8Array Float64Array Iterator`;

for (const name of NAMES.split(/\s+/)) freeze((globalThis as Record<string, unknown>)[name]);
freeze(Symbol.prototype);
freeze(async function* () {});
freeze(function* () {});
freeze([][Symbol.iterator]());
freeze(new Map()[Symbol.iterator]());

if (!Object.isFrozen(Error.prototype) || !Object.isFrozen(Object.prototype))
  throw new Error('Nothing is frozen.');

export {};
