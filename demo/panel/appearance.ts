/** How the page looks, in which language, and what its list offers. The address keeps them: a reload has them, and so has who gets the link. */
import { directionOf, LANGUAGES, setLanguage, type Language } from '../page/language.js';
import { own } from '../page/own.js';
import { PRODUCTS, showProduct, type Product } from '../page/product.js';

export const THEMES = ['system', 'light', 'dark'] as const;
/** `auto`: as the language is written. */
export const DIRECTIONS = ['auto', 'ltr', 'rtl'] as const;

export const SEARCHABLE = ['auto', 'always', 'never'] as const;
export const DENSITIES = ['auto', 'comfortable', 'compact'] as const;
export const ON_OFF = ['on', 'off'] as const;
/** Whether the list has a column and actions of the page's own. */
export const OFF_ON = ['off', 'on'] as const;

const NAMES = Object.keys(PRODUCTS) as [Product, ...Product[]];
const CODES = Object.keys(LANGUAGES) as [Language, ...Language[]];

/** How the page looks. */
export interface Appearance {
  readonly product: Product;
  readonly theme: (typeof THEMES)[number];
  readonly language: Language;
  readonly direction: (typeof DIRECTIONS)[number];
  /** `auto`: as the product likes it. */
  readonly density: (typeof DENSITIES)[number];
  readonly searchable: (typeof SEARCHABLE)[number];
  readonly several: (typeof ON_OFF)[number];
  readonly own: (typeof OFF_ON)[number];
}

/** How it looks now. */
export function appearance(): Appearance {
  const wished = new URLSearchParams(location.search);
  return {
    product: oneOf(NAMES, wished.get('product')),
    theme: oneOf(THEMES, wished.get('theme')),
    language: oneOf(CODES, wished.get('language')),
    direction: oneOf(DIRECTIONS, wished.get('direction')),
    density: oneOf(DENSITIES, wished.get('density')),
    searchable: oneOf(SEARCHABLE, wished.get('searchable')),
    several: oneOf(ON_OFF, wished.get('several')),
    own: oneOf(OFF_ON, wished.get('own')),
  };
}

/** As it is without anything in the address but the page; what is searched for in the list is in there, too. */
export function resetAppearance(): void {
  const connection = new URLSearchParams(location.search).get('connection');
  const page = connection === null ? '' : `?${String(new URLSearchParams({ connection }))}`;
  history.replaceState(null, '', location.pathname + page);
  apply();
}

/** Makes it look like this, now and after a reload. */
export function setAppearance(change: Partial<Appearance>): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(change)) address.searchParams.set(name, value);
  history.replaceState(null, '', address);
  apply();
}

function apply(): void {
  const { product, theme, language, direction, density, searchable, several } = appearance();
  const { documentElement: root } = document;
  root.style.colorScheme = theme === 'system' ? 'light dark' : theme;
  root.dir = direction === 'auto' ? directionOf(language) : direction;
  showProduct(product);
  void setLanguage(language).then(showOwn);
  const isDense = density === 'compact' || (density === 'auto' && product === 'ledger');
  const list = document.querySelector('org-connection-list')!;
  const isSelectable = several === 'on';
  Object.assign(list, { density: isDense ? 'compact' : 'comfortable', searchable, selectable: isSelectable });
}

function showOwn(texts: Parameters<typeof own>[0] | undefined): void {
  const list = document.querySelector('org-connection-list')!;
  if (texts)
    Object.assign(list, appearance().own === 'on' ? own(texts) : { extraColumns: [], rowActions: [] });
}

/** What was asked for if it is one of them, else the first. */
function oneOf<T extends string>(values: readonly [T, ...T[]], wished: string | null): T {
  return values.find((value) => value === wished) ?? values[0];
}

apply();
