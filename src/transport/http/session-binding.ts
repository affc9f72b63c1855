/**
 * Whose page it is: binds the requests of one transport to the session that the page was rendered for. The session is the
 * one that answered first. When another one shows, every request that was made for the old one fails with
 * `session-changed`, also one that still waits, and the next request learns the new one.
 *
 * | mode | what tells the session |
 * |---|---|
 * | proxy | the tag that the server sends in `x-org-connections-page`, and that every later request sends back |
 * | own fetch | the same, once an answer has such a tag |
 * | token | `org_id` (or `org_name`) and `sub` of a token that can be read; no header is added |
 */
import { TransportError } from '../transport-error.js';
import { ORGANIZATION_HEADER, PAGE_HEADER, type AuthenticationMode } from './authentication.js';
import { identityOf, isForAnother, type Identity } from './tokens.js';

/** What is known of a session. One object a session, so that late answers of an earlier one are told apart. */
export interface Session {
  tag?: string;
  identity?: Identity;
}

/** What the page itself says of its session. */
export interface PageSession {
  /** Of the organization: its id or name. */
  readonly organization?: string | undefined;
  /** Anything that differs from session to session, and isn't a secret. */
  readonly sessionKey?: string | undefined;
}

export class SessionBinding {
  readonly #mode: AuthenticationMode;
  readonly #page: PageSession;
  #session: Session = {};

  constructor(mode: AuthenticationMode, page: PageSession) {
    this.#mode = mode;
    this.#page = page;
  }

  /** The session that a request is made for. To be noted when it is made, and handed to the methods. */
  get session(): Session {
    return this.#session;
  }

  /**
   * The headers that say for which session a request is meant.
   *
   * @param authorization the header that is about to be sent
   * @throws TransportError `session-changed` when it must not be sent
   */
  headers(session: Session, authorization: string | undefined): Readonly<Record<string, string>> {
    this.#requireCurrent(session);
    if (this.#mode === 'token') this.#checkToken(session, authorization ?? '');
    const { organization } = this.#page;
    return {
      ...(session.tag !== undefined && { [PAGE_HEADER]: session.tag }),
      ...(organization &&
        this.#mode === 'proxy' && { [ORGANIZATION_HEADER]: encodeURIComponent(organization.toWellFormed()) }),
    };
  }

  /**
   * Learns the session from an answer. One without a tag proves nothing: an error page can come from anywhere on the way.
   *
   * @throws TransportError `session-changed` when it isn't the one that the request was made for
   */
  accept(session: Session, { headers, ok, status }: Response, isRead: boolean): void {
    const tag = headers.get(PAGE_HEADER);
    if (tag && this.#mode !== 'token' && tag !== (session.tag ??= tag))
      // A server that compares tags would have refused it.
      throw this.#changed(session, { status, isCertain: isRead || !ok });
    this.#requireCurrent(session);
  }

  /** The server itself has refused a request because of its session. */
  refused(session: Session): void {
    if (session === this.#session) this.#session = {};
  }

  /** Names the session for other tabs: by what is known for certain, or else by what the page says. */
  get name(): string | undefined {
    const { tag, identity } = this.#session;
    const { organization, sessionKey } = this.#page;
    if (tag !== undefined) return tag;
    const parts = [identity?.org_id ?? identity?.org_name ?? organization, identity?.sub, sessionKey];
    const isKnown = organization || sessionKey || (parts[0] && identity?.sub);
    return isKnown ? parts.map((part) => encodeURIComponent(part ?? '')).join(' ') : undefined;
  }

  #requireCurrent(session: Session): void {
    if (session !== this.#session) throw new TransportError('session-changed');
  }

  #checkToken(session: Session, authorization: string): void {
    const identity = identityOf(authorization);
    if (!identity) return;
    const { organization } = this.#page;
    const isNamed = !organization || !isForAnother(identity, organization);
    if (!isNamed || !isSame(identity, (session.identity ??= identity))) throw this.#changed(session);
  }

  #changed(
    session: Session,
    details?: { readonly status: number; readonly isCertain: boolean },
  ): TransportError {
    this.refused(session);
    return new TransportError('session-changed', details);
  }
}

/** An organization can be renamed: its name counts only where there is no id. */
function isSame(one: Identity, other: Identity): boolean {
  const name = ({ org_id, org_name }: Identity) => org_id ?? org_name;
  return name(one) === name(other) && one.sub === other.sub;
}
