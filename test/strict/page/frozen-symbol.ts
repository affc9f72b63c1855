/** Freezes `Symbol`, in addition to `frozen.ts`. */

Object.freeze(Symbol);

export {};
