/** Every story, played in English: the languages are tried on what somebody then has in front of them. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Story } from '../../stories/csf.js';
import { written } from '../helpers/console.js';
import { engine } from '../helpers/engine.js';
import { textOf } from '../helpers/roles.js';
import { GROUPS, showStory } from '../stories/all.js';

/** So many pixels more than what is seen of a switch can be pressed. */
const PRESSED = 4;

/** Every story by its name. */
export const STORIES: readonly (readonly [name: string, story: Story])[] = GROUPS.flatMap(
  ({ title, stories }) => stories.map(([name, story]) => [`${title}: ${name}`, story] as const),
);

/** The story, played. What one of a page's mistake writes to the console is the other tests' business. */
export async function play(story: Story): Promise<HTMLElement> {
  let canvas!: HTMLElement;
  await written('error', async () => (canvas = await showStory(story)));
  return canvas;
}

/** Shows the page in this language, in its direction, and waits until everything is drawn. */
export async function setLanguage(canvas: HTMLElement, language: string, direction: string): Promise<void> {
  Object.assign(document.documentElement, { lang: language, dir: direction });
  // The observer of languages is told first.
  await Promise.resolve();
  for (const element of elementsIn(canvas)) await (element as Partial<LitElement>).updateComplete;
}

/** Every element, through shadow roots. */
export function* elementsIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Fails where something is wider than what it is in, or reaches out of the window sideways. */
export function expectNoOverflow(canvas: HTMLElement, where: string): void {
  const faults = [...elementsIn(canvas)].filter(isSeen).flatMap((element) => overflowOf(element));
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide`);
  expect(faults.join('\n'), where).to.equal('');
}

/**
 * Narrow rows are cards, and the head of the table is for people who do not see it. A span with nothing in it is a drawing
 * and says nothing.
 */
function isSeen(element: HTMLElement): boolean {
  const head = element.closest('thead');
  const isHidden =
    element.closest('.visually-hidden, style, span:empty') ??
    (head && getComputedStyle(head).position === 'absolute');
  return element.checkVisibility() && !isHidden;
}

/** A field scrolls what is typed into it. In a choice WebKit counts what it cuts off of the one that is chosen, too. */
const HOLDS_MORE = engine === 'webkit' ? ['input', 'select'] : ['input'];

function overflowOf(element: HTMLElement): string[] {
  const { clientWidth, scrollWidth, localName, className } = element;
  const name = `<${localName} class="${className}"> “${textOf(element).slice(0, 40)}”`;
  const { left, right, width } = element.getBoundingClientRect();
  const isCut = getComputedStyle(element).getPropertyValue('-webkit-line-clamp') !== 'none';
  const isTooWide =
    !isCut && clientWidth > 0 && scrollWidth > clientWidth + 1 && !HOLDS_MORE.includes(localName);
  const isOutside = width > 0 && (left < -PRESSED || right > innerWidth + PRESSED);
  return [
    ...(isTooWide ? [`${name}: ${scrollWidth} in ${clientWidth}`] : []),
    ...(isOutside ? [`${name} from ${left} to ${right} of ${innerWidth}`] : []),
  ];
}
