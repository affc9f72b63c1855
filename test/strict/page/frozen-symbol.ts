/** The rest of what belongs to the language. */

Object.freeze(Symbol);

export {};
