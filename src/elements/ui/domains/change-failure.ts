/** Why a change of domains failed: reported to the page once, then shown and announced where it was asked for. */
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { OrgAction } from '../../../events.js';
import { describeError } from '../../../localize/describe-error.js';
import type { Localize } from '../../../localize/localize.js';
import type { TransportError } from '../../../transport/transport-error.js';
import type { Announcer } from '../announcer.js';
import { renderCopyDetails } from '../errors/copy-details.js';
import type { ErrorReporter } from '../errors/error-reporter.js';

interface FailureContext {
  readonly host: ReactiveElement;
  readonly localize: Localize;
  readonly announcer: Announcer;
  readonly errors: ErrorReporter;
}

interface Failure {
  readonly error: TransportError;
  readonly action: OrgAction;
  /** A function, because the language can change while it is shown. */
  readonly headline: () => string;
  /** In place of what is said of such an error in general. */
  readonly advice: (() => string) | undefined;
}

export class ChangeFailure {
  readonly #context: FailureContext;
  #failure: Failure | undefined;

  constructor(context: FailureContext) {
    this.#context = context;
  }

  /** What was said is out of date. */
  forget(): void {
    this.#failure = undefined;
  }

  /**
   * Shows and announces a failure, unless the page does.
   *
   * @param headline what failed
   * @param advice what to do about it, where the caller knows better than what is said of such errors in general
   */
  tell(error: TransportError, action: OrgAction, headline: () => string, advice?: () => string): void {
    const { host, announcer, errors } = this.#context;
    const reported = errors.report(error, action);
    if (reported === 'none' || reported === 'handled') return;
    this.#failure = { error, action, headline, advice };
    announcer.announce(this.#sentences(this.#failure).join(' '));
    host.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const failure = this.#failure;
    if (!failure) return nothing;
    const { localize, announcer } = this.#context;
    const [headline, ...sentences] = this.#sentences(failure);
    return html`<div class="failed" part="message">
      <p class="error"><strong>${headline}</strong> ${sentences.join(' ')}</p>
      ${renderCopyDetails(localize, announcer.announce, failure.error, failure.action)}
    </div>`;
  }

  #sentences({ error, headline, advice }: Failure): readonly string[] {
    return [headline(), ...describeError(this.#context.localize, error, advice?.())];
  }
}
