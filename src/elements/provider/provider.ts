import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { register } from '../../register.js';
import { replaceMessages } from '../../localize/localize.js';
import type { Messages } from '../../localize/messages.js';
import { announceProvider, provideStore } from '../../store/context.js';
import { OrganizationStore } from '../../store/organization-store.js';
import type { AuthenticatedFetch, GetAccessToken } from '../../transport/authentication.js';
import { createMyOrganizationTransport } from '../../transport/my-organization.js';
import type { Transport } from '../../transport/transport.js';
import { unstableFunction, wrongAddress } from '../ui/errors/usage-errors.js';
import { addressOf } from './address.js';

const CONFIGURATION = ['baseUrl', 'domain', 'organization', 'getAccessToken', 'fetch', 'transport'] as const;
/** A page that gives another function so often gives a new one with every render. */
const SUSPICIOUS = 5;

/**
 * Gives the elements inside it one organization. Without `getAccessToken` and `fetch` it speaks to a proxy of the page's
 * own origin; see the README for both ways. Changing any property starts afresh: what was in flight is aborted.
 *
 * @tag org-provider
 * @slot - The page, with the kit's other elements anywhere in it.
 */
export class OrgProvider extends LitElement {
  static override properties = {
    baseUrl: { attribute: 'base-url' },
    domain: {},
    organization: {},
    scope: {},
    currentConnection: { attribute: 'current-connection' },
    getAccessToken: { attribute: false },
    fetch: { attribute: false },
    transport: { attribute: false },
    messages: { attribute: false },
  };

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /**
   * Where the My Organization API answers: `/my-org` behind a same-origin proxy, or `https://{domain}/my-org`. An empty
   * one waits for the address.
   */
  baseUrl: string | undefined;

  /** Short for `base-url="https://{domain}/my-org"`. */
  domain: string | undefined;

  /**
   * What the signed-in person is known to be allowed, as scopes separated by spaces. Without it the kit learns from the
   * first refusal.
   */
  scope: string | undefined;

  /**
   * The organization's id, for pages of one address that can be about several: tabs tell each other of changes within one
   * organization only. Default: the one in the token; behind a proxy the one of its session.
   */
  organization: string | undefined;

  /** The connection that the person is signed in with, by id or name: switching that off or removing it asks first. */
  currentConnection: string | undefined;

  /** Gives an access token: `({ scope, audience, refresh }) => Promise<string>`. Keep the same function. */
  getAccessToken: GetAccessToken | undefined;

  /** Sends the requests, and authenticates them: `(url, init, { scope, audience, refresh }) => Promise<Response>`. */
  fetch: AuthenticatedFetch | undefined;

  /** Asks in another way altogether. The addresses, the token and the fetch do not matter then. */
  transport: Transport | undefined;

  /**
   * Texts in the page's own words, whatever the language: `{ connections: 'Sign-in', removeTitle: (name) => … }`. What they
   * hold is shown as text, never as markup. Give a new object to change them; of several providers the nearest wins.
   */
  messages: Partial<Messages> | undefined;

  /** What is known of the organization, for pages that show more than the kit's elements do. */
  readonly store = new OrganizationStore();

  #replacements = 0;

  constructor() {
    super();
    provideStore(this, this.store);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    announceProvider(this);
  }

  /** Not `willUpdate`, which runs on a server too: what an address means, only a page knows. */
  override update(changed: PropertyValues<this>): void {
    this.store.scope = this.scope ?? undefined;
    this.store.currentConnection = this.currentConnection ?? undefined;
    if (changed.has('messages')) replaceMessages(this, this.messages);
    if (!this.hasUpdated || CONFIGURATION.some((name) => changed.has(name))) this.#configure();
    if (typeof (changed.get('getAccessToken') ?? changed.get('fetch')) === 'function')
      if (++this.#replacements === SUSPICIOUS) console.warn(unstableFunction(this.localName));
    super.update(changed);
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #configure(): void {
    const { store, transport, baseUrl, domain, organization, getAccessToken, fetch, baseURI } = this;
    const settings = { baseUrl, domain, organization, getAccessToken, fetch, baseURI };
    const address = transport ? undefined : addressOf(settings);
    store.transport = address ? createMyOrganizationTransport({ ...settings, baseUrl: address }) : transport;
    const isAwaited = baseUrl === '' && !domain;
    store.problem = store.transport || isAwaited ? undefined : wrongAddress(this.localName, settings);
    if (store.problem) console.error(store.problem);
  }
}

register('org-provider', OrgProvider);

declare global {
  interface HTMLElementTagNameMap {
    'org-provider': OrgProvider;
  }
}
