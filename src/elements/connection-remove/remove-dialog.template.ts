/** The form of the removal dialog, from plain data: the two ways to remove a connection and their effects. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localize } from '../../localize/localize.js';
import type { RemovalMessages } from '../../localize/messages.js';
import type { Configuration } from '../../model/configuration.js';
import type { Connection, Removal } from '../../model/connection.js';
import type { LockOutReason } from '../../model/lock-out.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Wait } from '../../transport/transport.js';
import type { Ticker } from '../ui/time/ticker.js';
import { renderCopyDetails } from '../ui/errors/copy-details.js';
import { renderSentence } from '../ui/text/sentence.template.js';
import { renderWaiting } from '../ui/time/waiting.template.js';

/** What the form shows. */
export interface RemovalView {
  readonly localize: Localize<RemovalMessages>;
  readonly ticker: Ticker;
  readonly announce: (text: string) => void;
  readonly connection: Connection;
  /** The name to type to confirm the deletion. */
  readonly name: string;
  readonly lockOut: readonly LockOutReason[];
  /** Why detaching is not available, as text. */
  readonly whyNotDetach: string | undefined;
  /** Why deleting is not available, as text. */
  readonly whyNotDelete: string | undefined;
  /** Undefined while it is read, and if that failed. */
  readonly configuration: Configuration | undefined;
  readonly configurationError: TransportError | undefined;
  readonly choice: Removal | null;
  readonly typed: string;
  readonly fault: 'choice' | 'name' | null;
  readonly isBusy: boolean;
  readonly waiting: Wait | undefined;
  /** The sentences that say why it was not removed; undefined together with the error. */
  readonly refusal: readonly string[] | undefined;
  readonly error: TransportError | undefined;
  readonly choose: (choice: Removal) => void;
  readonly type: (typed: string) => void;
  readonly submit: () => void;
}

/** Of two ways, neither is preselected. */
export function renderRemoval(view: RemovalView): TemplateResult {
  const { localize, announce, connection, ticker, lockOut, choice, fault, waiting, refusal, error } = view;
  const submit = (event: Event) => {
    event.preventDefault();
    view.submit();
  };
  return html`
    ${lockOut.map((reason) => html`<p class="warning">${localize.text(`lock-out:${reason}`)}</p>`)}
    <form class="form" novalidate @submit=${submit}>
      <fieldset class="choices" aria-describedby="fault">
        <legend class="visually-hidden">${localize.text('chooseRemoval')}</legend>
        ${renderChoice(view, 'detached', 'detach', localize.text('detachEffect'), view.whyNotDetach)}
        ${renderChoice(view, 'deleted', 'delete', deletionEffect(view), view.whyNotDelete)}
      </fieldset>
      ${
        view.configurationError
          ? html`<p>
              ${renderCopyDetails(localize, announce, view.configurationError, 'read', connection.id)}
            </p>`
          : nothing
      }
      ${fault === 'choice' ? html`<p class="error" id="fault" role="alert">${localize.text('chooseRemoval')}</p>` : nothing}
      ${choice === 'deleted' ? renderNameField(view) : nothing}
      <!-- The visible button is outside of the form; the Enter key needs one inside. -->
      <button type="submit" hidden>${localize.text('remove')}</button>
    </form>
    ${waiting && renderWaiting(localize, ticker, waiting)}
    ${
      refusal
        ? html`<p class="error" part="error"><strong>${refusal[0]}</strong> ${refusal.slice(1).join(' ')}</p>`
        : nothing
    }
    ${error ? html`<p>${renderCopyDetails(localize, announce, error, 'remove', connection.id)}</p>` : nothing}
  `;
}

/** A radio button for one way to remove it; if that is not available, the reason instead. */
function renderChoice(
  { localize, choice, choose, isBusy }: RemovalView,
  value: Removal,
  name: 'detach' | 'delete',
  effect: string,
  whyNot: string | undefined,
): TemplateResult {
  if (whyNot)
    return html`<div class="choice unavailable">
      <strong>${localize.text(name)}</strong>
      <p>${whyNot}</p>
    </div>`;
  return html`<div class="choice">
    <input
      type="radio"
      name="how"
      id=${value}
      .checked=${live(choice === value)}
      aria-describedby="${value}-effect"
      ?disabled=${isBusy && choice !== value}
      @change=${() => choose(value)}
    />
    <label for=${value}>${localize.text(name)}</label>
    <p id="${value}-effect">${effect}</p>
  </div>`;
}

function deletionEffect({ localize, configuration, configurationError }: RemovalView): string {
  if (!configuration && !configurationError) return localize.text('checking');
  const effect = localize.text(`delete-effect:${configuration?.deletionBehavior ?? 'unknown'}`);
  return configurationError ? `${localize.text('configurationFailed')} ${effect}` : effect;
}

function renderNameField({ localize, name, typed, fault, type }: RemovalView): TemplateResult {
  return html`<div class="field">
    <label for="name">${renderSentence((value) => localize.text('typeName', value), name)}</label>
    <input
      type="text"
      id="name"
      class="input"
      autocomplete="off"
      dir="auto"
      spellcheck="false"
      .value=${live(typed)}
      aria-invalid=${fault === 'name'}
      aria-describedby="name-fault"
      @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
    />
    ${
      fault === 'name'
        ? html`<p class="error" id="name-fault">
            ${renderSentence((value) => localize.text('typeNameWrong', value), name)}
          </p>`
        : nothing
    }
  </div>`;
}
