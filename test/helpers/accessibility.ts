/** Asks axe, with every rule that it has: experimental ones, best practices, and those that it leaves off by itself. */
import type axe from 'axe-core';
import { engine } from './engine.js';

/** What is not asked, and why. Everything else is, for the stories stand in a page that has all that a page needs. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'color-contrast-enhanced': 'WCAG level AAA (1.4.6); what is kept is AA, 1.4.3',
};

/** What axe leaves to a person to decide, and what was decided. Any other open question counts as a fault. */
const DECIDED: Readonly<Record<string, string>> = {
  'aria-valid-attr-value':
    'aria-describedby also names notes that are not there yet; the accessibility trees show what is described',
  'css-orientation-lock':
    'it reads the style sheets of the document, and ours are in shadow roots; none turns anything',
  'hidden-content': 'only a reminder that there is something to be opened; it has stories of its own',
};

/** Where axe cannot tell what is behind a text; in Chromium, which draws the same, it can. */
const DECIDED_ELSEWHERE: readonly string[] = engine === 'chromium' ? [] : ['color-contrast'];

/** A plain button of the page: WebKitGTK draws it in its desktop's colors, and says others. */
const PLAIN = engine === 'webkit' ? /^color-contrast: button\[slot="[^"]*"\]:/ : undefined;

/** What is wrong, one line for each thing: the rule, and where. */
export async function accessibilityFaults(page: Document): Promise<string[]> {
  const [tool, rules] = [await load(), await everyRule()];
  const { violations, incomplete } = await withColorsAsDrawn(() =>
    tool.run(page, { resultTypes: ['violations', 'incomplete'], rules }),
  );
  const undecided = incomplete.filter(({ id }) => !(id in DECIDED) && !DECIDED_ELSEWHERE.includes(id));
  const faults = [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary, any }) =>
        `${id}: ${target.join(' ')}: ${failureSummary || any[0]?.message || 'undecided'}`,
    ),
  );
  return faults.filter((fault) => !PLAIN?.test(fault));
}

async function everyRule(): Promise<axe.RuleObject> {
  const ids = (await load()).getRules().map(({ ruleId }) => ruleId);
  const unknown = [...Object.keys(LEFT_OUT), ...Object.keys(DECIDED)].filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`axe has no rule ${unknown.join(', ')}: take it off the list.`);
  return Object.fromEntries(ids.map((id) => [id, { enabled: !(id in LEFT_OUT) }]));
}

/**
 * Where text has a color for filling it, axe takes that, and Chromium says the page's even where the system's are forced
 * and drawn. Nothing here sets it, so `color` is what is drawn.
 */
async function withColorsAsDrawn<T>(ask: () => Promise<T>): Promise<T> {
  const original = window.getComputedStyle;
  window.getComputedStyle = (...about) => {
    const style = original.apply(window, about);
    const value = style.getPropertyValue.bind(style);
    style.getPropertyValue = (name) => (name === '-webkit-text-fill-color' ? '' : value(name));
    return style;
  };
  try {
    return await ask();
  } finally {
    window.getComputedStyle = original;
  }
}

/** The package is no module: it leaves itself in the window. */
async function load(): Promise<typeof axe> {
  await import('axe-core');
  return (globalThis as unknown as { axe: typeof axe }).axe;
}
