/** What Storybook's toolbar sets around a story: the theme, the language, its direction, and what servers meet. */
import '../src/localize/all.js';
import type { Failure } from '../src/testing/index.js';
import { setFaults } from './faults.js';

/** A choice in the toolbar, as Storybook wants it described. */
interface Choice {
  readonly description: string;
  readonly toolbar: {
    readonly title: string;
    readonly icon: string;
    readonly dynamicTitle: true;
    readonly items: readonly Item[];
  };
}

interface Item {
  readonly value: string;
  readonly title: string;
}

const STATUSES = [401, 403, 404, 409, 429, 500];
const FAILURES = new Map<string, Failure>([
  ...STATUSES.map((status) => [String(status), { status }] as const),
  ['network', 'network'],
  ['hang', 'hang'],
]);

/** The toolbar, by the name of what it sets. The first of each is what it begins with. */
export const CHOICES = {
  theme: choice('Theme', 'contrast', ['system', 'As the system'], ['light', 'Light'], ['dark', 'Dark']),
  language: choice(
    'Language',
    'globe',
    ['en', 'English'],
    ['ar', 'العربية'],
    ['de', 'Deutsch'],
    ['es', 'Español'],
    ['fr', 'Français'],
    ['ja', '日本語'],
    ['pt-BR', 'Português'],
  ),
  direction: choice(
    'Direction',
    'transfer',
    ['auto', 'As the language'],
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ),
  latency: choice('Latency', 'timer', ['0', 'No latency'], ['300', '300 ms'], ['3000', '3 s']),
  failure: choice(
    'Failures',
    'lightning',
    ['none', 'No failures'],
    ...STATUSES.map((status) => [String(status), `Status ${status}`] as const),
    ['network', 'No network'],
    ['hang', 'No answer'],
  ),
};

/** What is chosen, by the same names. Out of an address some come as numbers. */
export type Chosen = Readonly<Record<keyof typeof CHOICES, string | number>>;

/** What the toolbar begins with. */
export const FIRST = Object.fromEntries(
  Object.entries(CHOICES).map(([name, { toolbar }]) => [name, toolbar.items[0]?.value ?? '']),
) as Chosen;

/** Sets the page up as the toolbar says. A story that is shown after it meets what the servers are to meet. */
export function surround({ theme, language, direction, latency, failure }: Chosen): void {
  const root = document.documentElement;
  root.dataset['theme'] = String(theme);
  root.lang = String(language);
  root.dir = direction !== 'auto' ? String(direction) : language === 'ar' ? 'rtl' : 'ltr';
  setFaults({ latency: Number(latency), failure: FAILURES.get(String(failure)) });
}

function choice(
  title: string,
  icon: string,
  ...names: readonly (readonly [value: string, title: string])[]
): Choice {
  const items = names.map(([value, name]) => ({ value, title: name }));
  return { description: title, toolbar: { title, icon, dynamicTitle: true, items } };
}
