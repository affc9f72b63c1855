/**
 * Tests that text in any of the kit's colors has a contrast of 7 to 1 (WCAG 2.2, 1.4.6) on any of its surfaces, by default
 * and with the ready-made themes. Axe sees neither what is under the pointer nor a message inside a marked row.
 */
import { expect, fixtureCleanup, fixtureSync, html } from '@open-wc/testing';
import { tokens } from '../../src/styles/tokens.js';
import { loadTheme } from '../demo/load-theme.js';
import { setMedia } from '../helpers/browser.js';
import { contrast } from './contrast.js';

const LEAST = 7;
const TEXTS = ['text', 'text-muted', 'accent', 'danger', 'warning'];
const SURFACES = ['surface', 'surface-raised', 'danger-surface', 'warning-surface'];
const PAIRS = [
  ...TEXTS.flatMap((text) => SURFACES.map((surface) => [color(text), color(surface)] as const)),
  [color('on-accent'), color('accent')] as const,
  // The same under the pointer.
  [color('on-accent'), `color-mix(in srgb, ${color('accent')} 88%, ${color('text')})`] as const,
];

function color(name: string): string {
  return `var(--_${name})`;
}

for (const theme of ['', 'fieldnote', 'ledger', 'nightshift'])
  describe(`the contrast of text ${theme ? `in the theme ${theme}` : 'by default'}`, () => {
    let unload = () => {};

    before(async () => {
      document.documentElement.style.colorScheme = 'light dark';
      if (theme) ({ unload } = await loadTheme(theme));
    });
    after(async () => {
      document.documentElement.removeAttribute('style');
      unload();
      fixtureCleanup();
      await setMedia({});
    });

    for (const colorScheme of ['light', 'dark'] as const)
      it(`is at least 7 to 1 on every surface where it is ${colorScheme}`, async () => {
        await setMedia({ colorScheme });
        const root = fixtureSync<HTMLElement>(
          html`<div class=${theme && `org-theme-${theme}`}></div>`,
        ).attachShadow({
          mode: 'open',
        });
        root.adoptedStyleSheets = [tokens.styleSheet!];
        expect(PAIRS.map(([text, surface]) => fault(root, text, surface)).join('')).to.equal('');
      });
  });

function fault(root: ShadowRoot, color: string, background: string): string {
  root.innerHTML = '<div><p>Text</p></div>';
  const [behind, text] = [root.querySelector('div')!, root.querySelector('p')!];
  behind.style.background = background;
  text.style.color = color;
  const ratio = contrast(getComputedStyle(text).color, text);
  return ratio >= LEAST ? '' : `\n${color} on ${background} has a contrast of ${ratio.toFixed(2)}`;
}
