/** A row of the list by hand: cloned from a template, then filled. */
import { iconOf } from '../../../src/elements/ui/strategy.js';
import type { WireIdentityProvider } from '../../../src/testing/wire.js';

const STRATEGIES: Readonly<Record<string, string>> = {
  adfs: 'ADFS',
  googleapps: 'Google Workspace',
  'google-apps': 'Google Workspace',
  oidc: 'OpenID Connect',
  okta: 'Okta',
  pingfederate: 'PingFederate',
  samlp: 'SAML',
  waad: 'Microsoft Entra ID',
};

const template = document.createElement('template');
template.innerHTML = `<tr role="row">
  <th class="name-cell" scope="row" role="rowheader">
    <span class="named">
      <span class="icon" aria-hidden="true"><svg viewBox="0 0 20 20"><path /></svg></span>
      <span class="titles"><bdi class="display-name"></bdi><bdi class="name"></bdi></span>
    </span>
  </th>
  <td class="strategy-cell" role="cell"><span></span></td>
  <td class="domains-cell" role="cell"></td>
  <td class="status-cell" role="cell">
    <div class="toggle">
      <span class="line">
        <button class="switch" type="button" role="switch" aria-busy="false">
          <span class="track"><span class="thumb"></span></span>
        </button>
        <span class="state" aria-hidden="true"></span>
      </span>
    </div>
  </td>
  <td class="actions-cell" role="cell">
    <button class="menu-button" type="button" aria-haspopup="menu" aria-expanded="false">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 4h0m0 6h0m0 6h0" /></svg>
    </button>
  </td>
</tr>`;

export function createRow(connection: WireIdentityProvider, label: string): HTMLTableRowElement {
  const { id = '', name = '', strategy = '', domains } = connection;
  const row = template.content.firstElementChild?.cloneNode(true) as HTMLTableRowElement;
  const find = (selector: string) => row.querySelector(selector) as HTMLElement;
  row.dataset['key'] = id;
  find('.icon path').setAttribute('d', iconOf(strategy));
  find('.display-name').textContent = label;
  find('.name').textContent = name;
  find('.strategy-cell span').textContent = strategyName(strategy);
  find('.domains-cell').append(...renderDomains(domains));
  find('.switch').setAttribute('aria-label', label);
  find('.menu-button').setAttribute('aria-label', `Actions for ${label}`);
  showState(row, connection.is_enabled === true);
  const { access_level: level } = connection;
  if (level !== 'full' && level !== 'limited')
    disable(row, 'You can view this connection, but you can’t change it.');
  return row;
}

/** Shows whether the connection is enabled, by the switch and as text. */
export function showState(row: HTMLTableRowElement, isOn: boolean): void {
  row.querySelector('.switch')?.setAttribute('aria-checked', String(isOn));
  const state = row.querySelector('.state');
  if (state) state.textContent = isOn ? 'Enabled' : 'Disabled';
}

export function strategyName(strategy: string | undefined): string {
  return STRATEGIES[strategy ?? ''] ?? 'Unknown type';
}

/** Creates an element with a class and a text. */
export function create(tag: string, className: string, text: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}

function disable(row: HTMLTableRowElement, reason: string): void {
  row.querySelector('.switch')?.setAttribute('aria-disabled', 'true');
  row.querySelector('.toggle')?.append(create('p', 'reason', reason));
}

function renderDomains(domains: readonly string[] | undefined): HTMLElement[] {
  if (!domains?.length) return [create('span', 'none', 'None')];
  return domains.map((domain) => create('bdi', 'domain', domain));
}
