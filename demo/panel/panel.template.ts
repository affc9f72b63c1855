/** The panel as a whole, from plain data. */
import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES } from '../page/language.js';
import { PRODUCTS } from '../page/product.js';
import type { Change, DemoState } from '../protocol.js';
import type { Appearance } from './appearance.js';
import { renderButton, renderChoice, renderNumber } from './controls.js';
import { renderLog, type Entry } from './log.js';
import * as words from './words.js';

/** What the panel shows. */
export interface PanelView {
  /** Undefined until the server has told it. */
  readonly state: DemoState | undefined;
  readonly isConnected: boolean;
  readonly appearance: Appearance;
  /** How many requests the next failure is for. */
  readonly failures: number;
  readonly log: readonly Entry[];
}

/** What can be done in it. */
export interface PanelActions {
  set(change: Change): void;
  setFailures(count: number): void;
  setAppearance(change: Partial<Appearance>): void;
  reload(): void;
  reset(): void;
  clearLog(): void;
}

export function renderPanel(view: PanelView, actions: PanelActions): TemplateResult {
  return html`
    <header>
      <h2 id="panel-title">Demo controls</h2>
      <p>Not part of the page: what its server does, and how it looks.</p>
      ${view.isConnected ? nothing : html`<p class="lost" role="alert">The demo’s server does not answer.</p>`}
    </header>
    <form aria-labelledby="panel-title" @submit=${(event: Event) => event.preventDefault()}>
      ${view.state ? renderServer(view.state, view.failures, actions) : nothing}
      ${renderAppearance(view.appearance, actions)}
      <p class="buttons">
        ${renderButton('Reload the page', actions.reload)} ${renderButton('Reset everything', actions.reset)}
      </p>
    </form>
    <section class="log-section">
      <header>
        <h3 id="log-title">Events and requests</h3>
        ${renderButton('Clear', actions.clearLog)}
      </header>
      ${renderLog(view.log)}
    </section>
  `;
}

function renderServer(
  state: DemoState,
  failures: number,
  { set, setFailures }: PanelActions,
): TemplateResult {
  const { latency, failure, failing, access, isSignedIn, connections } = state;
  return html`
    <fieldset>
      <legend>Requests</legend>
      ${renderChoice({
        label: 'Latency',
        value: String(latency),
        options: words.latencies(latency),
        choose: (value) => set({ latency: Number(value) }),
      })}
      ${renderChoice({
        label: 'Next failure',
        value: failure ?? 'none',
        options: words.FAILURE_WORDS,
        choose: (value) => set({ failure: value === 'none' ? null : value, failures }),
      })}
      ${renderNumber({ label: 'How many', value: failures, most: 1000, set: setFailures })}
      ${renderChoice({
        label: 'Which requests',
        value: failing,
        options: words.TARGET_WORDS,
        choose: (value) => set({ failing: value }),
      })}
      <p class="hint">The kit tries again after 500, 502 and no answer: ask for more than one.</p>
    </fieldset>
    <fieldset>
      <legend>Signed-in person</legend>
      ${renderChoice({
        label: 'Session',
        value: isSignedIn ? 'lasts' : 'ended',
        options: { lasts: 'Lasts', ended: 'Has ended (401)' },
        choose: (value) => set({ isSignedIn: value === 'lasts' }),
      })}
      ${renderChoice({
        label: 'Access',
        value: access,
        options: words.ACCESS_WORDS,
        choose: (value) => set({ access: value }),
      })}
    </fieldset>
    <fieldset>
      <legend>Organization: ${connections} ${connections === 1 ? 'connection' : 'connections'}</legend>
      <p class="buttons">
        ${renderButton('Acme’s nine', () => set({ organization: 'acme' }))}
        ${renderButton('One enabled', () => set({ organization: 'last-enabled' }))}
        ${renderButton('None', () => set({ organization: 'empty' }))}
        ${renderButton('A thousand', () => set({ organization: 'thousand' }))}
      </p>
    </fieldset>
  `;
}

function renderAppearance(
  { product, theme, language, direction, density, searchable, several, own }: Appearance,
  { setAppearance }: PanelActions,
): TemplateResult {
  return html`
    <fieldset>
      <legend>Page</legend>
      ${renderChoice({
        label: 'Product',
        value: product,
        options: PRODUCTS,
        choose: (value) => setAppearance({ product: value }),
      })}
      ${renderChoice({
        label: 'Theme',
        value: theme,
        options: { system: 'System', light: 'Light', dark: 'Dark' },
        choose: (value) => setAppearance({ theme: value }),
      })}
      ${renderChoice({
        label: 'Language',
        value: language,
        options: LANGUAGES,
        choose: (value) => setAppearance({ language: value }),
      })}
      ${renderChoice({
        label: 'Direction',
        value: direction,
        options: { auto: 'Auto', ltr: 'LTR', rtl: 'RTL' },
        choose: (value) => setAppearance({ direction: value }),
      })}
    </fieldset>
    <fieldset>
      <legend>List</legend>
      ${renderChoice({
        label: 'Density',
        value: density,
        options: { auto: 'Product’s', comfortable: 'Comfortable', compact: 'Compact' },
        choose: (value) => setAppearance({ density: value }),
      })}
      ${renderChoice({
        label: 'Search',
        value: searchable,
        options: { auto: 'Above seven', always: 'Always', never: 'Never' },
        choose: (value) => setAppearance({ searchable: value }),
      })}
      ${renderChoice({
        label: 'Several',
        value: several,
        options: { on: 'Can be chosen', off: 'One by one' },
        choose: (value) => setAppearance({ several: value }),
      })}
      ${renderChoice({
        label: 'Page’s own',
        value: own,
        options: { off: 'Nothing', on: 'A column, an action' },
        choose: (value) => setAppearance({ own: value }),
      })}
    </fieldset>
  `;
}
