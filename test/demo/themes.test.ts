/** The ready-made themes: what is inside of their class looks like them, and the page stays as it is. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { createEmulator } from '../../src/testing/index.js';
import { setMedia } from '../helpers/browser.js';
import { waitUntil } from '../helpers/wait-until.js';
import { loadTheme } from './load-theme.js';

const THEMES = ['fieldnote', 'ledger', 'nightshift'];

/** A page with a style and variables of its own, the names of which others use as well. */
async function page(theme = ''): Promise<HTMLElement> {
  const { fetch } = createEmulator();
  const shown = await fixture<HTMLElement>(
    html`<div class="page">
      <style>
        :root {
          --ink: #123456;
          --brand: #654321;
        }
        h1 {
          font: 300 30px cursive;
        }
      </style>
      <header class="page-header"><p class="brand">Acme</p></header>
      <main>
        <h1>Sign-in</h1>
        <p>Who may <a href="#in">sign in</a>.</p>
        <table>
          <tr>
            <th>Name</th>
            <td class="name">Ada</td>
          </tr>
        </table>
        <button type="button">Save</button>
      </main>
      <org-provider class=${theme} base-url="/my-org" .fetch=${fetch}>
        <org-connection-list></org-connection-list>
      </org-provider>
    </div>`,
  );
  await waitUntil(() => shown.querySelector('org-connection-list')!.renderRoot.querySelector('[part~=icon]'));
  return shown;
}

/** The computed styles of elements, each as one text. */
const looks = (elements: Iterable<Element>) =>
  [...elements].map((element) => {
    const style = getComputedStyle(element);
    const variables = ['--ink', '--brand'].map((name) => style.getPropertyValue(name));
    return [element.localName, ...variables, ...[...style].map((name) => style.getPropertyValue(name))].join(
      ';',
    );
  });

/** The page, and what its list draws. */
function all(shown: HTMLElement): readonly Element[] {
  const { renderRoot } = shown.querySelector('org-connection-list')!;
  return [
    document.documentElement,
    document.body,
    ...shown.querySelectorAll('*'),
    ...renderRoot.querySelectorAll('*'),
  ];
}

/** The names of all declarations of a rule, but not of the rules inside of it. */
const declared = (rule: CSSStyleRule) => [...rule.style];

for (const theme of THEMES)
  describe(`the theme ${theme}`, () => {
    let unload = () => {};
    afterEach(async () => {
      unload();
      await setMedia({});
    });

    for (const colorScheme of ['light', 'dark'] as const)
      it(`changes nothing outside of its class, where it is ${colorScheme}`, async () => {
        await setMedia({ colorScheme });
        const shown = await page();
        const before = looks(all(shown));
        ({ unload } = await loadTheme(theme));
        expect(looks(all(shown))).to.deep.equal(before);
      });

    it('changes the list inside of its class, and nothing else', async () => {
      const shown = await page(`org-theme-${theme}`);
      const { renderRoot } = shown.querySelector('org-connection-list')!;
      const [icon, track] = ['icon', 'track'].map((part) => renderRoot.querySelector(`[part~=${part}]`)!);
      const own = shown.querySelectorAll('header, header *, main, main *');
      const before = { page: looks(own), icon: looks([icon!]), track: looks([track!]) };
      ({ unload } = await loadTheme(theme));
      expect(looks(own)).to.deep.equal(before.page);
      expect(looks([icon!])).not.to.deep.equal(before.icon);
      expect(looks([track!])).not.to.deep.equal(before.track);
    });

    it('gives way to what the page sets itself, wherever it stands', async () => {
      const shown = await page(`org-theme-${theme}`);
      const provider = shown.querySelector('org-provider')!;
      const own = document.createElement('style');
      own.textContent = 'org-provider { --org-color-accent: rgb(1, 2, 3); }';
      shown.prepend(own);
      ({ unload } = await loadTheme(theme));
      expect(getComputedStyle(provider).getPropertyValue('--org-color-accent')).to.equal('rgb(1, 2, 3)');
      own.remove();
      expect(getComputedStyle(provider).getPropertyValue('--org-color-accent')).to.match(/^light-dark/);
    });

    it('has one rule, for its class, which sets nothing but the kit’s custom properties and parts', async () => {
      const { sheet, unload: leave } = await loadTheme(theme);
      unload = leave;
      const rules = [...sheet.cssRules] as CSSStyleRule[];
      expect(rules.map(({ selectorText }) => selectorText)).to.deep.equal([`:where(.org-theme-${theme})`]);
      expect(declared(rules[0]!).filter((name) => !name.startsWith('--org-'))).to.deep.equal([]);
      const inside = [...rules[0]!.cssRules] as CSSStyleRule[];
      expect(
        inside.filter((rule) => declared(rule).length > 0 && !rule.selectorText.includes('::part(')),
      ).to.deep.equal([]);
    });
  });
