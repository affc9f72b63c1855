/** A row of the hand-written list: cloned from a template, then filled. */
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

/** Minified like the kit's templates. */
const html = String.raw;

const template = document.createElement('template');
template.innerHTML = html`<tr role="row">
  <th class="name-cell" scope="row" role="rowheader">
    <span class="named">
      <span class="icon" aria-hidden="true">
        <svg viewBox="0 0 20 20">
          <path d="M10 10a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 10 10zM3.8 16.6c.7-2.6 3-4 6.2-4s5.5 1.4 6.2 4" />
        </svg>
      </span>
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
      <span class="dots"></span>
    </button>
  </td>
</tr>`;

/** Creates the row of a connection. */
export function createRow(connection: WireIdentityProvider): HTMLTableRowElement {
  const { id = '', name, display_name: label = name ?? '', strategy = '', domains } = connection;
  const row = template.content.firstElementChild?.cloneNode(true) as HTMLTableRowElement;
  const find = (selector: string) => row.querySelector(selector) as HTMLElement;
  row.dataset['key'] = id;
  find('.display-name').textContent = label;
  find('.name').textContent = name ?? '';
  find('.strategy-cell span').textContent = STRATEGIES[strategy] ?? 'Unknown type';
  find('.domains-cell').append(...renderDomains(domains));
  find('.switch').setAttribute('aria-label', label);
  find('.menu-button').setAttribute('aria-label', `Actions for ${label}`);
  showState(row, connection.is_enabled === true);
  const { access_level: level } = connection;
  if (level !== 'full' && level !== 'limited') forbid(row, 'Read only: it cannot be changed here.');
  return row;
}

/** Sets the state, as an attribute and as text. */
export function showState(row: HTMLTableRowElement, isOn: boolean): void {
  row.querySelector('.switch')?.setAttribute('aria-checked', String(isOn));
  const state = row.querySelector('.state');
  if (state) state.textContent = isOn ? 'Enabled' : 'Disabled';
}

function forbid(row: HTMLTableRowElement, why: string): void {
  row.querySelector('.switch')?.setAttribute('aria-disabled', 'true');
  row.querySelector('.toggle')?.append(create('p', 'reason', why));
}

function renderDomains(domains: readonly string[] | undefined): HTMLElement[] {
  if (!domains?.length) return [create('span', 'none', 'None')];
  return domains.map((domain) => create('bdi', 'domain', domain));
}

/** Creates an element with a class and a text. */
export function create(tag: string, className: string, text: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}
