/**
 * The provisioning and the mapped attributes of an organization's connections as a page knows them, with the same promises as
 * {@link OrganizationStore}: slices are frozen, and a command resolves with what the server has confirmed or rejects with a
 * {@link TransportError}. Loaded once something shows them, and one for each store. The value of a token is in what
 * {@link ProvisioningStore.createToken} resolves with, and never in a slice.
 */
import type { AttributeMapping } from '../../model/provisioning/attribute-mapping.js';
import type {
  CreatedScimToken,
  Provisioning,
  ProvisioningOffer,
  ScimTokenList,
} from '../../model/provisioning/provisioning.js';
import { provisioningOf } from '../../transport/provisioning-of.js';
import { toTransportError, TransportError } from '../../transport/transport-error.js';
import type { CallOptions } from '../../transport/transport.js';
import type { OrganizationStore } from '../organization-store.js';
import { PartChanges } from '../part-changes.js';
import type { PartContext, StorePart } from '../part.js';
import type { Resource } from '../resource.js';
import { disable, enable, refreshProvisioning, refreshSignIn } from './changes.js';
import type { ProvisioningCall, ProvisioningContext } from './context.js';
import { Known } from './known.js';
import { TokenMemory } from './token-memory.js';
import { createToken, revokeToken } from './tokens.js';

/** What is being done to a connection's provisioning or attributes. */
export type ProvisioningAction =
  'enable' | 'disable' | 'refresh-provisioning' | 'refresh-sign-in' | 'create-token' | 'revoke-token';

/** The provisioning of the connections of a store's organization. */
export function provisioningStoreOf(store: OrganizationStore): ProvisioningStore {
  return store.part(create);
}

const create = (context: PartContext) => new ProvisioningStore(context);

export class ProvisioningStore implements StorePart {
  readonly #part: PartContext;
  readonly #context: ProvisioningContext;
  readonly #offers: Known<ProvisioningOffer>;
  readonly #running: PartChanges<ProvisioningAction>;

  constructor(part: PartContext) {
    const { clock, notify } = part;
    this.#part = part;
    this.#running = new PartChanges(notify);
    const request: ProvisioningContext['request'] = (call, signal, onWait) =>
      this.#request(call, signal, onWait);
    const tokenMemory = new TokenMemory(clock);
    this.#context = {
      request,
      tokenMemory,
      provisioning: new Known<Provisioning | null>(clock, notify, async (id, signal, onWait) =>
        request((requests, options) => requests.getProvisioning(id, options), signal, onWait).catch(
          nullIfNotFound,
        ),
      ),
      tokens: new Known(clock, notify, async (id, signal, onWait) => {
        const sentAt = clock.now();
        const list = await request(
          (requests, options) => requests.listScimTokens(id, options),
          signal,
          onWait,
        );
        return tokenMemory.merge(id, list, sentAt);
      }),
      signInAttributes: new Known(clock, notify, async (id, signal, onWait) =>
        request((requests, options) => requests.getSignInAttributes(id, options), signal, onWait),
      ),
    };
    this.#offers = new Known(clock, notify, async (strategy, signal, onWait) =>
      request((requests, options) => requests.getProvisioningOffer(strategy, options), signal, onWait),
    );
  }

  /** What the tenant offers for a strategy. */
  offer(strategy: string): Resource<ProvisioningOffer> {
    return this.#offers.get(strategy);
  }

  /** The provisioning of a connection; its value is null while it is off. */
  provisioning(connectionId: string): Resource<Provisioning | null> {
    return this.#context.provisioning.get(connectionId);
  }

  /** The tokens of a connection, without their values. */
  tokens(connectionId: string): Resource<ScimTokenList> {
    return this.#context.tokens.get(connectionId);
  }

  /** The IDs of those that have appeared while the answer to a creation was lost: their values were shown to nobody here. */
  lostTokens(connectionId: string): ReadonlySet<string> {
    return this.#context.tokenMemory.lost(connectionId);
  }

  /** What the provider's fields become when people sign in; its value is null for a strategy whose mapping can't be seen. */
  signInAttributes(connectionId: string): Resource<readonly AttributeMapping[] | null> {
    return this.#context.signInAttributes.get(connectionId);
  }

  /** Counts what was begun and has ended, for whoever shows {@link pending}. */
  get changes(): number {
    return this.#running.count;
  }

  /** What is being done, by connection, or by token while it is being revoked. */
  pending(key: string): ProvisioningAction | undefined {
    return this.#running.pending(key);
  }

  /** What the tenant offers for a strategy, unless it is fresh (30 seconds). @throws TransportError */
  async ensureOffer(strategy: string): Promise<ProvisioningOffer> {
    return this.#offers.ensure(strategy);
  }

  /** Reads the provisioning, unless it is fresh. @throws TransportError */
  async ensureProvisioning(connectionId: string): Promise<Provisioning | null> {
    return this.#context.provisioning.ensure(connectionId);
  }

  /** Reads the tokens, unless they are fresh. @throws TransportError; `not-found` while provisioning is off */
  async ensureTokens(connectionId: string): Promise<ScimTokenList> {
    return this.#context.tokens.ensure(connectionId);
  }

  /** Reads the mapping for signing in, unless it is fresh. @throws TransportError */
  async ensureSignInAttributes(connectionId: string): Promise<readonly AttributeMapping[] | null> {
    return this.#context.signInAttributes.ensure(connectionId);
  }

  /** Switches provisioning on. @throws TransportError whose `isCertain` is false when it is unknown whether it is on */
  async enable(id: string): Promise<Provisioning> {
    return this.#running.run(id, 'enable', (signal) => enable(this.#context, id, signal));
  }

  /** Switches it off; its tokens end with it. @throws TransportError as {@link enable} does */
  async disable(id: string): Promise<void> {
    return this.#running.run(id, 'disable', (signal) => disable(this.#context, id, signal));
  }

  /** Uses the app's mapping for provisioning. @throws TransportError as {@link enable} does */
  async refreshProvisioningAttributes(id: string): Promise<void> {
    return this.#running.run(id, 'refresh-provisioning', (signal) =>
      refreshProvisioning(this.#context, id, signal),
    );
  }

  /** Uses the app's mapping for signing in. @throws TransportError as {@link enable} does */
  async refreshSignInAttributes(id: string): Promise<void> {
    return this.#running.run(id, 'refresh-sign-in', (signal) => refreshSignIn(this.#context, id, signal));
  }

  /**
   * Creates a token, whose value only this promise has.
   *
   * @param lifetime in seconds, more than 900; null for a token that never expires
   * @throws TransportError whose `isCertain` is false when it is unknown whether it was created; then see {@link lostTokens}
   */
  async createToken(id: string, lifetime: number | null): Promise<CreatedScimToken> {
    return this.#running.run(id, 'create-token', (signal) =>
      createToken(this.#context, id, lifetime, signal),
    );
  }

  /** Revokes a token. @throws TransportError whose `isCertain` is false when it is unknown whether it was revoked */
  async revokeToken(id: string, tokenId: string): Promise<void> {
    return this.#running.run(tokenId, 'revoke-token', (signal) =>
      revokeToken(this.#context, id, tokenId, signal),
    );
  }

  get isInUse(): boolean {
    return !this.#all.every(({ isEmpty }) => isEmpty) || !this.#running.isEmpty;
  }

  forget(reason?: TransportError): void {
    this.#running.abort(reason);
    for (const known of this.#all) known.clear();
    this.#context.tokenMemory.clear();
  }

  abandon(): void {
    for (const known of this.#all) known.abandon();
  }

  get #all(): readonly Known<unknown>[] {
    const { provisioning, tokens, signInAttributes } = this.#context;
    return [this.#offers, provisioning, tokens, signInAttributes] as readonly Known<unknown>[];
  }

  async #request<T>(
    call: ProvisioningCall<T>,
    signal: AbortSignal,
    onWait?: CallOptions['onWait'],
  ): Promise<T> {
    return this.#part.send(
      (transport, options) => {
        const requests = provisioningOf(transport);
        if (!requests)
          throw new TransportError('forbidden', { detail: 'Managing provisioning is not possible here.' });
        return call(requests, options);
      },
      signal,
      onWait,
    );
  }
}

/** There is none while it is off. @throws what else has failed */
function nullIfNotFound(thrown: unknown): null {
  const error = toTransportError(thrown);
  if (error.code !== 'not-found') throw error;
  return null;
}
