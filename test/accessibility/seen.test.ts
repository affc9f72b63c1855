/** Tests that users can see the focus ring, targets, and icons without a text against their surroundings. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { setMedia, type Media } from '../helpers/browser.js';
import { COLORS, tellOfColors } from '../helpers/colors.js';
import { has, tellOfLack } from '../helpers/engine.js';
import { GROUPS, showStory } from '../stories/all.js';
import { contrast, isClear } from './contrast.js';
import { describe as inWords, flat, isInside, modalDialog, stops } from './focus/where.js';

/** Together, these stories have every kind of control. */
const WITH_CONTROLS = [
  'Connection list failures/Forbidden',
  'Connection list/Undo',
  'Connection list/Removed',
  'Connection list/Menu',
  'Connection list/Remove',
  'Connection list tools/Found',
  'Connection list selection/Some',
  'Connection toggle/LockOut',
  'Connection settings failures/RefusedAtField',
  'Connection remove/WrongName',
];
const WITH_SHAPES = [
  'Connection list/Undo',
  'Connection list tools/Found',
  'Connection settings/Form',
  'Connection remove/WrongName',
];
/** Checkboxes and radio buttons are the browser's own, and read-only fields are only text. */
const SHAPES = '.track, .thumb, .sign, .search, select, .input:read-write';
/** WCAG 1.4.11, and 2.4.13 with 2 pixels. */
const LEAST = 3;

before(() => {
  document.documentElement.style.colorScheme = 'light dark';
  document.body.style.background = 'Canvas';
});
beforeEach(() => setMedia({ reducedMotion: 'reduce' }));
afterEach(async () => {
  await setViewport({ width: 800, height: 600 });
  // An open menu would close when the window is resized.
  await frames();
});
after(() => setMedia({}));

describe('the ring around what has the focus', () => {
  for (const [name, story] of storiesOf(WITH_CONTROLS))
    it(`can be seen on each control of ${name}`, async () => {
      await showStory(story);
      // Browsers show the focus ring after a key was pressed.
      await sendKeys({ press: 'Tab' });
      const controls = stops(modalDialog() ?? document.body);
      expect(controls.length).to.be.above(0);
      await inColors(COLORS, () => controls.map(ringFault));
      await setViewport({ width: 320, height: 256 });
      // In narrow layouts, other controls replace some of them.
      const inLittleRoom = stops(modalDialog() ?? document.body);
      const hidden: string[] = [];
      for (const control of inLittleRoom) hidden.push(await hidingFault(control));
      expect(hidden.join(''), 'in a small window').to.equal('');
    });
  tellOfColors();
});

describe('what can be pressed', () => {
  for (const [name, story] of storiesOf(WITH_CONTROLS))
    it(`is at least 24 pixels wide and high in ${name}`, async () => {
      await showStory(story);
      const buttons = stops(modalDialog() ?? document.body).filter((control) => control.matches('button'));
      expect(buttons.length).to.be.above(0);
      expect(buttons.map(sizeFault).join('')).to.equal('');
    });
});

describe('what says something without a text', () => {
  for (const [name, story] of storiesOf(WITH_SHAPES))
    it(`can be told from what is behind it in ${name}`, async () => {
      await showStory(story);
      const shapes = flat(modalDialog() ?? document.body).filter((element) => element.matches(SHAPES));
      expect(shapes.length).to.be.above(0);
      const seen = COLORS.filter(({ forcedColors }) => !forcedColors || has('contrast themes'));
      await inColors(seen, () => shapes.map(shapeFault));
    });
  it('shows on a heading that the rows can be sorted by it', async () => {
    await showStory(storiesOf(['Connection list tools/Found'])[0]![1]);
    const headings = flat(document.body).filter((element) => element.matches('.sort'));
    expect(headings.length).to.equal(4);
    const seen = COLORS.filter(({ forcedColors }) => !forcedColors || has('contrast themes'));
    await inColors(seen, () => headings.map(sortMarkFault));
  });
  tellOfLack('contrast themes', 'and all of these in forced colors');
});

function frames(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

function storiesOf(names: readonly string[]) {
  const all = GROUPS.flatMap(({ title, stories }) =>
    stories.map(([name, story]) => [`${title}/${name}`, story] as const),
  );
  const found = all.filter(([name]) => names.includes(name));
  if (found.length !== names.length) throw new Error(`Not all of these are stories: ${names.join()}`);
  return found;
}

async function inColors(all: readonly Media[], faults: () => readonly string[]): Promise<void> {
  for (const colors of all) {
    await setMedia({ ...colors, reducedMotion: 'reduce' });
    expect(faults().join(''), JSON.stringify(colors)).to.equal('');
  }
}

function ringFault(control: HTMLElement): string {
  control.focus();
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
  if (!control.matches(':focus-visible')) return `\n${inWords(control)} has no focus that is shown`;
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
    return `\n${inWords(control)} has no ring`;
  return contrastFault(control, outlineColor);
}

/** WCAG 2.4.11: a part of the focused element is visible and not covered, at once or a few frames later. */
async function hidingFault(control: HTMLElement): Promise<string> {
  control.focus();
  for (let frame = 0; frame < 30; frame++) {
    const { left, top, width, height } = control.getBoundingClientRect();
    const fronts = [0.1, 0.5, 0.9].map((share) => frontAt(left + width / 2, top + height * share));
    if (fronts.some((front) => front && isInside(front, control))) return '';
    await frames();
  }
  return `\n${inWords(control)} is hidden`;
}

function frontAt(x: number, y: number): Element | null {
  let front = document.elementFromPoint(x, y);
  for (;;) {
    const inner = front?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === front) return front;
    front = inner;
  }
}

/** WCAG 2.5.8, without its exceptions. */
function sizeFault(button: HTMLElement): string {
  const { width, height } = button.getBoundingClientRect();
  return width >= 24 && height >= 24 ? '' : `\n${inWords(button)} has ${width} by ${height} pixels`;
}

function shapeFault(shape: Element): string {
  const { borderTopColor, borderTopWidth, backgroundColor, stroke } = getComputedStyle(shape);
  if (shape instanceof SVGElement) return contrastFault(shape, stroke);
  const hasBorder = borderTopWidth !== '0px' && !isClear(borderTopColor);
  return contrastFault(shape, hasBorder ? borderTopColor : backgroundColor);
}

function sortMarkFault(heading: Element): string {
  const { content, width, borderTopWidth, borderTopColor } = getComputedStyle(heading, '::after');
  if (content !== '""' || !(parseFloat(width) * parseFloat(borderTopWidth) > 0))
    return `\n${inWords(heading)} has no mark`;
  return contrastFault(heading, borderTopColor);
}

function contrastFault(element: Element, color: string): string {
  const ratio = contrast(color, element);
  return ratio >= LEAST ? '' : `\n${inWords(element)} has a contrast of ${ratio.toFixed(1)}`;
}
