/** Names that run in another direction than the sentence they are put into: they stand in an isolate, and only they. */
import { expect, html } from '@open-wc/testing';
import { en } from '../../src/index.js';
import { ar } from '../../src/localize/ar.js';
import { list } from '../../src/localize/en/list.js';
import { Localize } from '../../src/localize/localize.js';
import type { ListMessages } from '../../src/localize/messages.js';
import { organizationPage } from '../helpers/organization-page.js';
import { byRole, maybeByRole } from '../helpers/roles.js';
import { waitUntil } from '../helpers/wait-until.js';

const [FIRST, END] = ['\u2068', '\u2069'];
const SALES = 'قسم المبيعات';

function localizeIn(lang: string): Localize<ListMessages> {
  const host = document.createElement('org-connection-toggle');
  host.lang = lang;
  const localize = new Localize(host).with(list);
  localize.hostUpdate();
  return localize;
}

describe('a name in a sentence', () => {
  it('in Arabic stands in an isolate within English', () => {
    const said = localizeIn('en').text('nowEnabled', SALES);
    expect(said).to.equal(en.nowEnabled(`${FIRST}${SALES}${END}`));
  });

  for (const [script, name] of Object.entries({
    Hebrew: 'קבוצה',
    Syriac: 'ܐܒܓ',
    Thaana: 'ދިވެހި',
    "N'Ko": 'ߒߞߏ',
    Mandaic: 'ࡀࡁࡂ',
    'Arabic presentation forms': '\ufb50\ufe8d',
    'Hebrew presentation forms': '\ufb21',
    Adlam: '𞤀𞤁𞤂',
    'Hanifi Rohingya': '𐴀𐴁𐴂',
    'Mende Kikakui': '𞠀𞠁',
    Phoenician: '𐤀𐤁',
    'a number in Adlam': 'Acme 𞥑',
    'an Arabic comma': 'Acme، EU',
  }))
    it(`in ${script} stands in an isolate within English`, () => {
      expect(localizeIn('en').text('nowEnabled', name)).to.equal(en.nowEnabled(`${FIRST}${name}${END}`));
    });

  it('in English stands in an isolate within Arabic', () => {
    const said = localizeIn('ar').text('nowEnabled', 'Acme (EU)');
    expect(said).to.equal(ar.nowEnabled(`${FIRST}Acme (EU)${END}`));
  });

  it('is left as it is where both run in one direction from left to right', () => {
    for (const name of ['Zoë’s 会社 – №1 🙂', 'カフェ「あ」。', '한국', 'Ελλάδα', 'Россия', 'e\u0301'])
      expect(localizeIn('en').text('nowEnabled', name)).to.equal(`${name} is now enabled.`);
  });

  it('does not take a number for a name', () => {
    expect(localizeIn('ar').text('loaded', 3)).to.equal(`${new Intl.NumberFormat('ar').format(3)} اتصالات`);
  });

  it('may be copied out of it to confirm that it is to be deleted', async () => {
    const page = await organizationPage(
      {},
      html`<div lang="ar"><org-connection-list></org-connection-list></div>`,
    );
    await page.shows('Acme Workforce');
    page.button(`إجراءات «${FIRST}Acme Workforce${END}»`).click();
    await waitUntil(() => maybeByRole(page.provider, 'menuitem', /^إزالة/), 'no menu');
    byRole(page.provider, 'menuitem', /^إزالة/).click();
    await waitUntil(() => maybeByRole(page.provider, 'radio', 'حذف الاتصال'), 'no dialog');
    byRole(page.provider, 'radio', 'حذف الاتصال').click();
    await waitUntil(() => maybeByRole(page.provider, 'textbox'), 'no field');
    const field = byRole(page.provider, 'textbox') as HTMLInputElement;
    field.value = `${FIRST}Acme Workforce${END}`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    byRole(page.provider, 'button', 'حذف الاتصال').click();
    await page.shows(/حُذف الاتصال «.Acme Workforce.»\./);
  });

  it('begins where its row does', async () => {
    const page = await organizationPage(
      {},
      html`<div dir="rtl"><org-connection-list></org-connection-list></div>`,
    );
    await page.shows('Acme Workforce');
    const { renderRoot } = page.provider.querySelector('org-connection-list')!;
    const name = [...renderRoot.querySelectorAll('.display-name')].find(
      ({ textContent }) => textContent === 'Suppliers',
    )!;
    const text = document.createRange();
    text.selectNodeContents(name);
    const cell = name.parentElement!;
    const edge = cell.getBoundingClientRect().right - parseFloat(getComputedStyle(cell).paddingRight);
    expect(text.getBoundingClientRect().right).to.be.closeTo(edge, 2);
  });

  it('is read by a browser in its own direction', () => {
    const line = document.createElement('p');
    document.body.append(line);
    line.textContent = localizeIn('en').text('nowEnabled', `${SALES}!`);
    const rangeOf = (text: string) => {
      const range = document.createRange();
      const start = line.textContent.indexOf(text);
      range.setStart(line.firstChild!, start);
      range.setEnd(line.firstChild!, start + text.length);
      return range.getBoundingClientRect();
    };
    expect(rangeOf('!').right).to.be.lessThan(rangeOf(SALES).right);
    expect(rangeOf(SALES).right).to.be.at.most(rangeOf('is now').left);
    line.remove();
  });
});
