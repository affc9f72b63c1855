/** Names and domains as people write them, and as nobody should: what a list calls its rows and finds them by. */
import { expect, html } from '@open-wc/testing';
import '../../../src/localize/de.js';
import { seedConnections } from '../../../src/testing/index.js';
import { BLANKS } from '../../helpers/blank-names.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, nameOf, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const [pattern] = seedConnections();

/** A list of connections that differ from one pattern in these members. */
async function listOf(...members: readonly Record<string, unknown>[]): Promise<OrganizationPage> {
  const connections = members.map((own, index) => ({
    ...pattern!,
    id: `con_${String(index).padStart(16, '0')}`,
    ...own,
  }));
  const page = await organizationPage(
    { connections },
    html`<org-connection-list searchable="always" selectable></org-connection-list>`,
  );
  await waitUntil(() => page.switches().length === members.length, 'no rows');
  return page;
}

const part = (page: OrganizationPage, name: string): HTMLElement[] => [
  ...page.provider
    .querySelector('org-connection-list')!
    .renderRoot.querySelectorAll<HTMLElement>(`[part=${name}]`),
];

describe('connections without an id', () => {
  it('are told apart when they are sorted', async () => {
    const names = ['Ada', 'Bob', 'Cem', 'Dan', 'Eva'];
    const page = await listOf(
      ...names.map((display_name, index) => ({ display_name, ...(index % 2 === 0 && { id: undefined }) })),
    );
    const list = page.provider.querySelector('org-connection-list')!;
    for (const order of ['descending', 'ascending'] as const) {
      list.view = { sort: 'name', order };
      const expected = order === 'ascending' ? names : names.toReversed();
      await waitUntil(() => part(page, 'display-name').map(textOf).join() === expected.join(), order);
    }
  });
});

describe('a connection without any name', () => {
  it('is called so in the language of the list, in its row and on its switch, also when that changes', async () => {
    const page = await listOf({ display_name: undefined, name: undefined, id: undefined });
    const called = () => [textOf(part(page, 'display-name')[0]!), nameOf(page.switches()[0]!)];
    expect(called()).to.deep.equal(['Unnamed connection', 'Unnamed connection']);
    page.provider.querySelector('org-connection-list')!.lang = 'de';
    await page.shows('Verbindungen');
    expect(called()).to.deep.equal(['Verbindung ohne Namen', 'Verbindung ohne Namen']);
  });
});

describe('a name in which nothing shows', () => {
  it('gives way to the technical name, in the cell and on every control', async () => {
    const page = await listOf(
      ...BLANKS.map((display_name, index) => ({ display_name, name: `acme-${index}` })),
    );
    const expected = BLANKS.map((_, index) => `acme-${index}`);
    expect(part(page, 'display-name').map(textOf)).to.deep.equal(expected);
    expect(page.switches().map(nameOf)).to.deep.equal(expected);
    expect(allByRole(page.provider, 'button', /^Actions for/).map(nameOf)).to.deep.equal(
      expected.map((name) => `Actions for ${name}`),
    );
  });

  it('gives way to the id where the technical name shows nothing either', async () => {
    const page = await listOf(...BLANKS.map((blank) => ({ display_name: blank, name: blank })));
    for (const [index, name] of page.switches().map(nameOf).entries())
      expect(name).to.equal(`con_${String(index).padStart(16, '0')}`);
    expect(part(page, 'name').filter(({ hidden }) => !hidden)).to.have.length(0);
  });
});

describe('a hidden character', () => {
  it('shows in the display name, the technical name, a domain and an unknown type', async () => {
    const page = await listOf({
      display_name: 'Ac\u00adme',
      name: 'ac\u200bme',
      domains: ['ac\u3164me.example'],
      strategy: 'new\u2060type',
    });
    expect(
      ['display-name', 'name', 'domain', 'strategy'].map((name) => textOf(part(page, name)[0]!)),
    ).to.deep.equal(['Ac[U+00AD]me', 'ac[U+200B]me', 'ac[U+3164]me.example', 'new[U+2060]type']);
    expect(nameOf(page.switches()[0]!)).to.equal('Ac[U+00AD]me');
  });
});

describe('names that look alike', () => {
  it('are told apart on every control', async () => {
    const page = await listOf(
      { display_name: 'Acme', name: 'one' },
      { display_name: 'Аcme', name: 'two' },
      { display_name: 'Ａｃｍｅ', name: 'three' },
      { display_name: 'acme\u00a0', name: 'four' },
      { display_name: 'Finance', name: 'five' },
    );
    expect(page.switches().map(nameOf)).to.deep.equal([
      'Acme (one)',
      'Аcme (two)',
      'Ａｃｍｅ (three)',
      'acme\u00a0 (four)',
      'Finance',
    ]);
  });
});

describe('an internationalized domain', () => {
  const searchFor = (page: OrganizationPage, text: string) => {
    const field = byRole(page.provider, 'searchbox') as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('is shown in its own script, with what is on the wire as its title', async () => {
    const page = await listOf({
      domains: ['xn--mnchen-3ya.example', 'acme.example', 'xn--80ak6aa92e.example'],
    });
    expect(part(page, 'domain').map((domain) => [textOf(domain), domain.title])).to.deep.equal([
      ['münchen.example', 'xn--mnchen-3ya.example'],
      ['acme.example', ''],
      ['xn--80ak6aa92e.example', ''],
    ]);
  });

  it('is found however it is typed', async () => {
    const page = await listOf(
      { display_name: 'Munich', domains: ['xn--mnchen-3ya.example'] },
      { display_name: 'Paris', domains: ['acme.example'] },
    );
    for (const text of ['münchen', 'MÜNCHEN', 'ｍüｎｃｈｅｎ', 'munchen', 'xn--mnchen-3ya', 'XN--MNCHEN']) {
      searchFor(page, text);
      await waitUntil(() => page.rowCount() === 1, `${text} finds ${page.rowCount()}`);
      expect(textOf(part(page, 'display-name')[0]!)).to.equal('Munich');
      searchFor(page, '');
      await waitUntil(() => page.rowCount() === 2, 'not all are shown again');
    }
  });
});

describe('names and domains', () => {
  it('are isolated in their direction, and not to be translated', async () => {
    const page = await listOf({ display_name: 'ދިވެހި', name: 'acme', domains: ['acme.example'] });
    for (const name of ['display-name', 'name', 'domain']) {
      const [element] = part(page, name);
      expect([element!.localName, element!.translate], name).to.deep.equal(['bdi', false]);
      expect(getComputedStyle(element!).unicodeBidi, name).to.contain('isolate');
    }
    expect(part(page, 'strategy')[0]!.localName).to.equal('bdi');
  });
});

describe('a name or domain of another direction than the page', () => {
  const LATIN = 'Acme Workforce Identity '.repeat(3).trim();
  const ARABIC = 'قسم المبيعات والتسويق '.repeat(3).trim();

  for (const [direction, side, text] of [
    ['rtl', 'right', LATIN],
    ['ltr', 'left', ARABIC],
  ] as const)
    it(`starts each of its lines where the row starts, in a page from ${direction}`, async () => {
      document.documentElement.dir = direction;
      try {
        const domains = [`${'team.'.repeat(30)}example`, 'acme.example'];
        const page = await listOf({ display_name: text, name: 'acme', domains });
        const [long] = part(page, 'display-name');
        const lines = linesOf(long!);
        expect(new Set(lines.map(({ top }) => top)).size, 'it wraps').to.be.above(1);
        const titles = long!.parentElement!.getBoundingClientRect()[side];
        for (const line of [...lines, ...linesOf(part(page, 'name')[0]!)])
          expect(line[side]).to.be.closeTo(titles, 1);
        const [first, ...others] = part(page, 'domain').flatMap(linesOf);
        for (const line of others) expect(line[side]).to.be.closeTo(first![side], 1);
        expect(getComputedStyle(long!).direction, 'its own').not.to.equal(direction);
      } finally {
        document.documentElement.removeAttribute('dir');
      }
    });

  /** A line can have several rectangles: one for each part of a domain, and in Firefox one for each place where it may wrap. */
  function linesOf(element: Element): Record<'top' | 'left' | 'right', number>[] {
    const range = document.createRange();
    range.selectNodeContents(element);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    return [...new Set(rects.map(({ top }) => top))].map((top) => {
      const parts = rects.filter((rect) => rect.top === top);
      const [left, right] = [parts.map((part) => part.left), parts.map((part) => part.right)];
      return { top, left: Math.min(...left), right: Math.max(...right) };
    });
  }
});
