/**
 * Checks a page with axe and all of its rules: also experimental ones, best practices, and those that are off by default,
 * such as the contrast of 7 to 1 (WCAG 2.2, 1.4.6). Rules about whole pages apply, because the stories are shown in one.
 */
import type axe from 'axe-core';
import { openDialogs } from '../../src/testing/page/page-objects.js';
import { engine } from './engine.js';

/** Axe's open questions that were reviewed and accepted. Any other open question counts as a fault. */
const DECIDED: Readonly<Record<string, string>> = {
  'aria-valid-attr-value':
    'aria-describedby also names notes that are not there yet; the accessibility trees show what is described',
  'css-orientation-lock':
    'it reads the style sheets of the document, and ours are in shadow roots; none turns anything',
  'hidden-content': 'only a reminder that there is something to be opened; it has stories of its own',
};

/** Axe can't determine the background of these texts here, but it can in Chromium, which renders the same. */
const DECIDED_ELSEWHERE: readonly string[] =
  engine === 'chromium' ? [] : ['color-contrast', 'color-contrast-enhanced'];

/**
 * An unstyled button of the page has the browser's colors, with less than 7 to 1 in the dark. WebKitGTK renders it in the
 * desktop's colors, but reports others.
 */
const PLAIN =
  engine === 'webkit'
    ? /^color-contrast(-enhanced)?: button\[slot="[^"]*"\]:/
    : /^color-contrast-enhanced: button\[slot="[^"]*"\]:/;

/** The violations, one per line: the rule, and the element. */
export async function accessibilityFaults(page: Document): Promise<string[]> {
  const [tool, rules] = [await load(), await everyRule()];
  const { violations, incomplete } = await withColorsAsDrawn(() =>
    tool.run(page, { resultTypes: ['violations', 'incomplete'], elementRef: true, rules }),
  );
  const undecided = incomplete.filter(({ id }) => !(id in DECIDED) && !DECIDED_ELSEWHERE.includes(id));
  const dialogs = openDialogs(page);
  const faults = [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => !isAtShadow(node) && !isCovered(node, dialogs))
      .map(
        ({ target, failureSummary, any }) =>
          `${id}: ${target.join(' ')}: ${failureSummary || any[0]?.message || 'undecided'}`,
      ),
  );
  return faults.filter((fault) => !PLAIN.test(fault));
}

/**
 * Whether something else covers a text. While a dialog asks a question above another dialog, the lower one is inert; and what is
 * below the bar of a dialog is only a matter of scrolling. Both are checked in the stories that show them alone.
 */
function isCovered(node: axe.NodeResult, dialogs: readonly Element[]): boolean {
  if (reasonOf(node) !== 'bgOverlap') return false;
  const bars = dialogs.flatMap((dialog) => dialog.querySelector('[part="dialog-actions"]') ?? []);
  return dialogs.length > 1 || bars.some((bar) => overlap(bar, node.element));
}

function overlap(bar: Element, element: Element | undefined): boolean {
  const [upper, lower] = [bar.getBoundingClientRect(), element?.getBoundingClientRect()];
  return lower !== undefined && lower.bottom > upper.top && lower.top < upper.bottom;
}

/**
 * The shadows at the ends of a report that scrolls are gradients. Its colors without them are in `text-contrast.test.ts`; a line
 * that is scrolled to an end has less contrast on its last 8 pixels.
 */
function isAtShadow(node: axe.NodeResult): boolean {
  return /^bg(Gradient|Image)$/.test(reasonOf(node) ?? '') && Boolean(node.element?.closest('.report'));
}

/** Why axe could not decide. */
function reasonOf({ any: [check] }: axe.NodeResult): string | undefined {
  return (check?.data as { messageKey?: string } | null | undefined)?.messageKey;
}

async function everyRule(): Promise<axe.RuleObject> {
  const ids = (await load()).getRules().map(({ ruleId }) => ruleId);
  const unknown = Object.keys(DECIDED).filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`axe has no rule ${unknown.join(', ')}: take it off the list.`);
  return Object.fromEntries(ids.map((id) => [id, { enabled: true }]));
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

/** The package isn't a module: it defines a global. */
async function load(): Promise<typeof axe> {
  await import('axe-core');
  return (globalThis as unknown as { axe: typeof axe }).axe;
}
