/** Saves changes of a connection: from a look at what is stored now and the page's consent to the outcome. */
import type { ReactiveElement } from 'lit';
import { ConnectionUpdatedEvent, ConnectionUpdateEvent } from '../../../events.js';
import { describeError } from '../../../localize/describe-error.js';
import type { Localize } from '../../../localize/localize.js';
import type { SettingsMessages } from '../../../localize/messages.js';
import type { Connection, ConnectionPatch } from '../../../model/connection.js';
import { isSame } from '../../../model/same.js';
import type { OrganizationStore } from '../../../store/organization-store.js';
import type { TransportError } from '../../../transport/transport-error.js';
import type { Announcer } from '../announcer.js';
import type { ErrorReporter } from '../errors/error-reporter.js';

export interface SavingContext {
  readonly host: ReactiveElement & { readonly connectionId: string };
  readonly localize: Localize<SettingsMessages>;
  readonly announcer: Announcer;
  readonly errors: ErrorReporter;
  readonly store: () => OrganizationStore | undefined;
}

/** What is specific to a form. `isSeen` tells whether the form still shows the connection. */
export interface Plan {
  /**
   * What is to be sent, once what is stored now is known.
   *
   * @returns undefined where nothing is to be sent, once that was said
   * @throws TransportError `conflict` where nobody is there to look at another admin's changes
   */
  changes(truth: Connection, isSeen: boolean): ConnectionPatch | undefined;
  /** Called if the form still shows the connection. */
  saved(saved: Connection, sent: ConnectionPatch): void;
  /**
   * Shows what the server has said of single controls.
   *
   * @returns what is still to be said, if that is all that it has said; undefined where it has said something else
   */
  refused(error: TransportError): (() => readonly string[]) | undefined;
}

interface Outcome {
  readonly sentences: () => readonly string[];
  readonly error?: TransportError | undefined;
}

export class Saving {
  readonly #context: SavingContext;
  #saving: Promise<void> | undefined;
  #outcome: Outcome | undefined;

  constructor(context: SavingContext) {
    this.#context = context;
  }

  get isBusy(): boolean {
    return this.#saving !== undefined;
  }

  /** Settled once what is being saved is saved, or was refused. */
  get finished(): Promise<void> {
    return this.#saving ?? Promise.resolve();
  }

  /** The outcome of the last attempt, in sentences. */
  get outcome(): readonly string[] {
    return this.#outcome?.sentences() ?? [];
  }

  get error(): TransportError | undefined {
    return this.#outcome?.error;
  }

  /** What was said of the last attempt is out of date. */
  forget(): void {
    this.#outcome = undefined;
  }

  /** Shows and announces an outcome. */
  say(sentences: () => readonly string[], error?: TransportError): void {
    const { announcer, host } = this.#context;
    this.#outcome = { sentences, error };
    announcer.announce(sentences().join(' '));
    host.requestUpdate();
  }

  sayNothingToSave(): void {
    this.say(() => [this.#context.localize.text('nothingToSave')]);
  }

  /** Only one attempt is made at a time. */
  start(plan: Plan): void {
    const { host, store: getStore } = this.#context;
    const store = getStore();
    if (this.#saving || !store) return;
    this.#outcome = undefined;
    this.#saving = this.#save(store, host.connectionId, plan).finally(() => {
      this.#saving = undefined;
      host.requestUpdate();
    });
    host.requestUpdate();
  }

  /**
   * Reads the connection again before saving: without an ETag, nothing else reveals another admin's change (contract A5).
   * Meanwhile, the form can be edited further, or become another connection's.
   */
  async #save(store: OrganizationStore, id: string, plan: Plan): Promise<void> {
    const { host, store: getStore } = this.#context;
    const isSeen = () => host.isConnected && isSame([getStore(), host.connectionId], [store, id]);
    let truth = store.connection(id).value;
    try {
      truth = await store.readBeforeChange(id);
      const changes = plan.changes(truth, isSeen());
      if (!changes || !host.dispatchEvent(new ConnectionUpdateEvent(truth, withoutSecret(changes)))) return;
      const saved = await store.update(id, changes);
      if (host.isConnected) host.dispatchEvent(new ConnectionUpdatedEvent(saved));
      if (isSeen()) plan.saved(saved, changes);
    } catch (error) {
      this.#refused(error as TransportError, truth, isSeen, plan);
    }
  }

  #refused(
    error: TransportError,
    truth: Connection | undefined,
    isSeen: () => boolean,
    { refused }: Pick<Plan, 'refused'>,
  ): void {
    const { errors, localize } = this.#context;
    const reported = errors.report(error, 'update', truth);
    if (reported === 'none' || reported === 'handled' || !isSeen()) return;
    const advice = refused(error) ?? (() => describeError(localize, error));
    const headline = () => localize.text(error.isCertain ? 'saveFailed' : 'saveUncertain');
    this.say(() => [headline(), ...advice()], error);
  }
}

/** As the page is told of it. */
function withoutSecret({ options, ...changes }: ConnectionPatch): ConnectionPatch {
  if (!options) return changes;
  const { client_secret: _secret, ...others } = options;
  return { ...changes, options: others };
}
