/** The request that creates the connection, from the page's consent to the outcome. */
import type { ReactiveElement } from 'lit';
import { ConnectionCreatedEvent, ConnectionCreateEvent } from '../../events.js';
import { describeError } from '../../localize/describe-error.js';
import type { Localize } from '../../localize/localize.js';
import type { CreationMessages, OptionsMessages } from '../../localize/messages.js';
import type { Connection } from '../../model/connection.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Wait } from '../../transport/transport.js';
import type { Announcer } from '../ui/announcer.js';
import type { ErrorReporter } from '../ui/errors/error-reporter.js';
import type { ControlName, CreationForm, Settable } from './creation-form.js';
import { faultsOf } from './refusal.js';

export interface CreationContext {
  readonly host: ReactiveElement;
  readonly localize: Localize<CreationMessages & OptionsMessages>;
  readonly announcer: Announcer;
  readonly errors: ErrorReporter;
  readonly store: () => OrganizationStore | undefined;
}

/** Why nothing was created. */
interface Failure {
  /** A function, because the language can change while it is shown. */
  readonly sentences: () => readonly string[];
  readonly error: TransportError;
}

export class Creation {
  readonly #context: CreationContext;
  #form: CreationForm | undefined;
  #created: Connection | undefined;
  #failure: Failure | undefined;
  #wait: Wait | undefined;

  constructor(context: CreationContext) {
    this.#context = context;
  }

  /** Whether the request is under way. */
  get isBusy(): boolean {
    return this.#form !== undefined;
  }

  /** The connection, once it is created. */
  get created(): Connection | undefined {
    return this.#created;
  }

  get failure(): Failure | undefined {
    return this.#failure;
  }

  /** Why the request isn't sent yet. */
  get wait(): Wait | undefined {
    return this.#wait;
  }

  /** What was shown belongs to another connection or organization, or is out of date. */
  forget(): void {
    this.#form = this.#created = this.#failure = this.#wait = undefined;
  }

  /** What was said of the last attempt is out of date. */
  forgetFailure(): void {
    this.#failure = undefined;
  }

  /**
   * Creates what is in the form. Everything that was entered is kept when that fails.
   *
   * @returns the control that the server's answer is about
   */
  async create(form: CreationForm, secret: string, settable: Settable): Promise<ControlName | undefined> {
    const { host, store: getStore } = this.#context;
    const store = getStore();
    const [asked, wanted] = ['', secret].map((known) => form.wanted(known, settable));
    if (this.isBusy || !store || !asked || !wanted) return undefined;
    if (!host.dispatchEvent(new ConnectionCreateEvent(asked))) return undefined;
    this.#form = form;
    this.#failure = undefined;
    host.requestUpdate();
    // Another form, or none: what was asked for is of no interest here any more. An element that is away can come back.
    const isWanted = () => this.#form === form;
    const onWait = (wait: Wait | undefined) => isWanted() && this.#showWait(wait);
    try {
      const connection = await store.createConnection(wanted, { onWait });
      if (host.isConnected) host.dispatchEvent(new ConnectionCreatedEvent(connection));
      if (isWanted()) this.#created = connection;
      return undefined;
    } catch (thrown) {
      return this.#refused(thrown as TransportError, form, isWanted);
    } finally {
      if (isWanted()) this.#form = this.#wait = undefined;
      host.requestUpdate();
    }
  }

  #refused(error: TransportError, form: CreationForm, isWanted: () => boolean): ControlName | undefined {
    const { localize, announcer } = this.#context;
    if (!this.#isToShow(error) || !isWanted()) return undefined;
    const options = form.fields.map(({ name }) => name);
    const faults = faultsOf(localize, error, options);
    const [control] = Object.keys(faults) as ControlName[];
    const headline = () => localize.text(error.isCertain ? 'createFailed' : 'createUncertain');
    const advice = () => (control ? [] : describeError(localize, error));
    form.faults = faults;
    this.#failure = { error, sentences: () => [headline(), ...advice()] };
    const said = Object.values(faults).map((fault) => fault());
    announcer.announce([headline(), ...said, ...advice()].join(' '));
    return control;
  }

  /** Reports the failure. An element that is away shows it once it is back, unless the page has shown it. */
  #isToShow(error: TransportError): boolean {
    const { host, errors } = this.#context;
    const isAway = !host.isConnected && error.code !== 'aborted';
    const reported = errors.report(error, 'create');
    return reported === 'show' || reported === 'shown' || (reported === 'none' && isAway);
  }

  #showWait(wait: Wait | undefined): void {
    this.#wait = wait;
    this.#context.host.requestUpdate();
  }
}
