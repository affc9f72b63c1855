import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { register } from '../ui/register.js';
import { replaceMessages } from '../../localize/localize.js';
import type { Messages } from '../../localize/messages.js';
import { announceProvider, provideStore } from '../ui/context.js';
import { OrganizationStore } from '../../store/organization-store.js';
import type { AuthenticatedFetch, GetAccessToken } from '../../transport/http/authentication.js';
import { createMyOrganizationTransport } from '../../transport/my-organization/my-organization.js';
import type { Transport } from '../../transport/transport.js';
import { unstableFunction, wrongAddress } from '../ui/errors/usage-errors.js';
import { warnAboutClone } from '../ui/page/clones.js';
import { addressOf } from './address.js';

const CONFIGURATION = [
  'baseUrl',
  'domain',
  'organization',
  'tokenScope',
  'getAccessToken',
  'fetch',
  'transport',
] as const;
/** After this many different functions, the page apparently creates a new one with every render. */
const SUSPICIOUS = 5;

/**
 * Connects the elements inside it to one organization. Without `getAccessToken` and `fetch` it speaks to a proxy on the
 * page's own origin. Changing any property of these starts afresh and aborts the requests under way.
 *
 * @tag org-provider
 * @slot - The page, with the kit's other elements anywhere inside.
 */
export class OrgProvider extends LitElement {
  static override properties = {
    baseUrl: { attribute: 'base-url' },
    domain: {},
    organization: {},
    scope: {},
    tokenScope: { attribute: 'token-scope' },
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
   * The address of the My Organization API: `/my-org` behind a same-origin proxy, or `https://{domain}/my-org`. If it is
   * not known yet, set `base-url=""`.
   */
  baseUrl: string | undefined;

  /** Short for `base-url="https://{domain}/my-org"`. */
  domain: string | undefined;

  /**
   * The scopes that the signed-in admin holds, separated by spaces. Without it the kit learns from the first refusal that
   * one is missing.
   */
  scope: string | undefined;

  /**
   * The scopes of every access token, separated by spaces: one token then serves all requests. For a server that keeps a
   * token per set of scopes, such as nextjs-auth0 in its cookie. Default: each request asks for the scopes that it needs.
   */
  tokenScope: string | undefined;

  /**
   * The organization's id, for applications that show several organizations under one address: tabs share changes within
   * one organization only. Default: the one in the token; behind a proxy, the one of its session.
   */
  organization: string | undefined;

  /** The connection that the admin is signed in with, by id or name: switching it off or removing it asks first. */
  currentConnection: string | undefined;

  /** Returns an access token: `({ scope, audience, refresh }) => Promise<string>`. Always give the same function. */
  getAccessToken: GetAccessToken | undefined;

  /** Sends and authenticates the requests: `(url, init, { scope, audience, refresh }) => Promise<Response>`. */
  fetch: AuthenticatedFetch | undefined;

  /** A transport of the page's own, in place of addresses, token and fetch. */
  transport: Transport | undefined;

  /**
   * The page's own texts, whatever the language: `{ connections: 'Sign-in', removeTitle: (name) => … }`. They are shown as
   * text, never as markup. Set a new object to change them; the nearest provider wins.
   */
  messages: Partial<Messages> | undefined;

  /** The organization's store, for pages that show more than the kit's elements do. */
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

  /** Not `willUpdate`, which also runs on servers, where relative URLs can't be resolved. */
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
    const tokenScope = this.tokenScope ?? undefined;
    const settings = { baseUrl, domain, organization, tokenScope, getAccessToken, fetch, baseURI };
    const address = transport ? undefined : addressOf(settings);
    store.transport = address ? createMyOrganizationTransport({ ...settings, baseUrl: address }) : transport;
    const isAwaited = baseUrl === '' && !domain;
    store.problem = store.transport || isAwaited ? undefined : wrongAddress(this.localName, settings);
    if (store.problem) console.error(store.problem);
    else if (address && !getAccessToken && !fetch && !this.hasUpdated)
      warnAboutClone(
        this,
        ['baseUrl', 'domain', 'organization'],
        ['getAccessToken', 'fetch', 'transport', 'messages'],
      );
  }
}

register('org-provider', OrgProvider);

declare global {
  interface HTMLElementTagNameMap {
    'org-provider': OrgProvider;
  }
}
