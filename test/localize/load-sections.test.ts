/** Sections that an element loads when it first uses them: when, how often, what is shown until then, and what wins. */
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { registerMessages, type LoadSections } from '../../src/index.js';
import { creation } from '../../src/localize/en/creation.js';
import { okta } from '../../src/localize/en/strategies/okta.js';
import { Localize } from '../../src/localize/localize.js';
import { ptBR, sections as inPortuguese } from '../../src/localize/pt-BR.js';
import { written } from '../helpers/console.js';
import { waitUntil } from '../helpers/wait-until.js';

/** Shows a message of the creation section, and of Okta's once somebody chooses it. */
class SectionUser extends LitElement {
  @property({ type: Boolean }) accessor strategy = false;
  readonly localize = new Localize(this).with(creation, 'creation');

  protected override render(): unknown {
    const strategy = this.strategy && this.localize.with(okta, 'okta').text('okta:1');
    return html`${this.localize.text('done')}|${this.localize.text('back')}|${strategy || ''}`;
  }
}
customElements.define('section-user', SectionUser);

const language = (code: string) => ({ $code: code, $name: code, $dir: 'ltr' }) as const;
const shown = (element: SectionUser) => element.shadowRoot?.textContent;
const userIn = (code: string) => fixture<SectionUser>(html`<section-user lang=${code}></section-user>`);

/** Loads when it is told to, and counts how often it was asked. */
function held(done: string) {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  const loading = { count: 0, arrive };
  const load: LoadSections['creation'] = async () => {
    loading.count++;
    await arrival;
    return { done };
  };
  return { loading, load };
}

describe('a section that is loaded on demand', () => {
  it('is loaded once, when an element in its language first uses it; that element then renders it', async () => {
    const { loading, load } = held('Fatto');
    registerMessages(language('qa'), { creation: load });
    await userIn('en');
    await fixture(html`<org-connection-list lang="qa"></org-connection-list>`);
    expect(loading.count).to.equal(0);
    const [first, second] = [await userIn('qa'), await userIn('qa-AA')];
    expect([first.localize.isLoading, second.localize.isLoading]).to.deep.equal([true, true]);
    expect(shown(first)).to.equal('Done|Back|');
    loading.arrive();
    await waitUntil(() => shown(first) === 'Fatto|Back|' && shown(second) === 'Fatto|Back|');
    expect([first.localize.isLoading, second.localize.isLoading]).to.deep.equal([false, false]);
    expect(shown(await userIn('qa'))).to.equal('Fatto|Back|');
    expect(loading.count).to.equal(1);
  });

  it('is loaded also where an element turns out to use it only while it renders', async () => {
    registerMessages(language('qb'), { okta: async () => ({ 'okta:1': 'Apri Okta' }) });
    const element = await userIn('qb');
    element.strategy = true;
    await waitUntil(() => shown(element) === 'Done|Back|Apri Okta');
  });

  it('warns once if it cannot be loaded, stays in English, and is tried again when the device goes online', async () => {
    let attempts = 0;
    const load = async () => {
      if (++attempts === 1) throw new TypeError('Failed to fetch');
      return { done: 'Fatto' };
    };
    let element!: SectionUser;
    const warnings = await written('warn', async () => {
      registerMessages(language('qc'), { creation: load });
      element = await userIn('qc');
      await waitUntil(() => !element.localize.isLoading);
      await userIn('qc');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^The messages "qc creation" could not be loaded/);
    expect([shown(element), attempts]).to.deep.equal(['Done|Back|', 1]);
    dispatchEvent(new Event('online'));
    await waitUntil(() => shown(element) === 'Fatto|Back|');
    dispatchEvent(new Event('online'));
    await userIn('qc');
    expect(attempts).to.equal(2);
  });

  it('gives way to what the page has registered, before and after', async () => {
    const { loading, load } = held('Fatto');
    registerMessages({ ...language('qd'), done: 'Finito' }, { creation: load });
    const element = await userIn('qd');
    loading.arrive();
    await waitUntil(() => !element.localize.isLoading);
    expect(shown(element)).to.equal('Finito|Back|');
    registerMessages({ ...language('qd'), done: 'Basta' });
    await waitUntil(() => shown(element) === 'Basta|Back|');
  });

  it('of the kit gives way to what the page has registered, and serves pt-BR as well as pt', async () => {
    registerMessages({ ...language('pt-BR'), done: 'Feito' });
    const { done, back } = await inPortuguese.creation();
    const [variant, base] = [await userIn('pt-BR'), await userIn('pt')];
    await waitUntil(() => shown(variant) === `Feito|${back}|` && shown(base) === `${done}|${back}|`);
    expect(ptBR.$code).to.equal('pt');
  });
});
