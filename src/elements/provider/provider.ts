import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { isSame } from '../../model/same.js';
import type { ConnectionNameOf, SignInLink } from '../../model/identity-provider/service-value.js';
import type { SecretOnEdit } from '../../model/options/update-options.js';
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
import { Departure } from './departure.js';
import { PageLifecycle } from '../ui/page/page-lifecycle.js';

const CONFIGURATION = [
  'baseUrl',
  'domain',
  'organization',
  'tokenScope',
  'sessionKey',
  'getAccessToken',
  'fetch',
  'transport',
] as const;
/** After this many different functions, the page apparently creates a new one with every render. */
const SUSPICIOUS = 5;

/**
 * Connects the elements inside it to one organization. Without `getAccessToken` and `fetch` it speaks to a proxy on the
 * page's own origin. Changing any property of these starts afresh and aborts the requests under way. When the provider leaves
 * the page, changes under way are finished, and the next provider for the same session shows how they end.
 *
 * @tag org-provider
 * @slot - The page, with the kit's other elements anywhere inside.
 */
export class OrgProvider extends LitElement {
  static override properties = {
    baseUrl: { attribute: 'base-url' },
    domain: {},
    organization: {},
    sessionKey: { attribute: 'session-key' },
    scope: {},
    tokenScope: { attribute: 'token-scope' },
    currentConnection: { attribute: 'current-connection' },
    loginDomain: { attribute: 'login-domain' },
    tenant: {},
    connectionNameOf: { attribute: false },
    signInLink: { attribute: false },
    secretOnEdit: { attribute: 'secret-on-edit' },
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

  /** Short for `base-url="https://{domain}/my-org"`. Also an origin, such as `http://127.0.0.1:4010` of an emulator. */
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
   * The organization that the page is for, by id or name. It is binding: when a session or token is known to be for another
   * one, nothing is sent or shown. Default: the one that answers first.
   */
  organization: string | undefined;

  /**
   * Anything that differs from session to session, such as a hash of the session's id, but isn't a secret. Behind a proxy other
   * than the kit's, and with an opaque token, only this tells that another person is signed in: set it again when the session
   * changes, and everything known and pending is dropped. Default: none.
   */
  sessionKey: string | undefined;

  /** The connection that the admin is signed in with, by id or name: switching it off or removing it asks first. */
  currentConnection: string | undefined;

  /**
   * The host of the login page, such as a custom domain: `login.acme.com`. Identity providers are given addresses there.
   * Default: `domain`.
   */
  loginDomain: string | undefined;

  /** The tenant's name, such as `acme`, for pages that know only its custom domain. Default: from a domain of auth0.com. */
  tenant: string | undefined;

  /** Returns the name by which an identity provider knows a connection. Default: its technical name. */
  connectionNameOf: ConnectionNameOf | undefined;

  /**
   * `ask`: an admin who edits how a connection signs in enters its client secret again, because saving replaces all settings.
   * `omit`: the secret can be left out, for a tenant that was seen to keep the stored one then, by a sign-in afterwards.
   * Default: `ask`.
   */
  secretOnEdit: SecretOnEdit | undefined;

  /**
   * Returns the address at which people sign in with a connection, such as `https://app.example/login?connection=acme`.
   * `<org-connection-details>` offers it to copy. Default: there is none to copy.
   */
  signInLink: SignInLink | undefined;

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

  readonly #departure = new Departure(this, () => this.#session);
  /** The last one that was set. */
  #sessionKey: string | undefined;
  #replacements = 0;

  constructor() {
    super();
    provideStore(this, this.store);
    new PageLifecycle(this, () => this.store);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#departure.end();
    announceProvider(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#departure.begin();
  }

  /** What the next provider takes over. @internal */
  takeOver(store: OrganizationStore, session: readonly unknown[] | undefined): void {
    void this.updateComplete.then(() => this.store.offer(store, isSame(session, this.#session)));
  }

  /** Not `willUpdate`, which also runs on servers, where relative URLs can't be resolved. */
  override update(changed: PropertyValues<this>): void {
    this.store.scope = this.scope ?? undefined;
    this.store.currentConnection = this.currentConnection ?? undefined;
    const { loginDomain, domain, tenant, connectionNameOf, signInLink, secretOnEdit } = this;
    this.store.signInService = { loginDomain, domain, tenant, connectionNameOf, signInLink, secretOnEdit };
    if (changed.has('messages')) replaceMessages(this, this.messages);
    if (!this.hasUpdated || CONFIGURATION.some((name) => changed.has(name))) this.#configure();
    if (typeof (changed.get('getAccessToken') ?? changed.get('fetch')) === 'function')
      if (++this.#replacements === SUSPICIOUS) console.warn(unstableFunction(this.localName));
    super.update(changed);
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** What the page says of the session; undefined where only an answer can tell it. */
  get #session(): readonly unknown[] | undefined {
    const { transport, baseUrl, domain, organization, sessionKey, getAccessToken, fetch } = this;
    const isTold = transport ?? getAccessToken ?? fetch ?? sessionKey;
    const settings = [transport, baseUrl, domain, organization, sessionKey, getAccessToken, fetch];
    return isTold === undefined ? undefined : settings;
  }

  #configure(): void {
    const { store, baseUrl, domain, organization, getAccessToken, fetch, baseURI } = this;
    const [sessionKey, tokenScope] = [this.sessionKey ?? undefined, this.tokenScope ?? undefined];
    const session = { organization, sessionKey, tokenScope };
    const settings = { baseUrl, domain, ...session, getAccessToken, fetch, baseURI };
    const address = this.transport ? undefined : addressOf(settings);
    const transport = address
      ? createMyOrganizationTransport({ ...settings, baseUrl: address })
      : this.transport;
    const isAnotherSession = ![sessionKey, undefined].includes(this.#sessionKey);
    if (isAnotherSession) store.startSession(transport);
    else store.transport = transport;
    this.#sessionKey = sessionKey ?? this.#sessionKey;
    const isAwaited = baseUrl === '' && !domain;
    store.problem = store.transport || isAwaited ? undefined : wrongAddress(this, settings);
    if (store.problem) console.error(store.problem);
    else if (address && !getAccessToken && !fetch && !this.hasUpdated)
      warnAboutClone(
        this,
        ['baseUrl', 'domain', 'organization', 'sessionKey'],
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
