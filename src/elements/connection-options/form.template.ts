/** The form with a connection's options. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OptionName } from '../../model/options/fields.js';
import { variantOf } from '../../model/options/variants.js';
import { renderButton, renderSubmit } from '../ui/button.template.js';
import { changedText, renderOutcome, type OutcomeView } from '../ui/editing/form.template.js';
import { labelOf } from '../ui/options/labels.js';
import { renderOptionFields, wayText } from '../ui/options/option-fields.template.js';
import { optionText } from '../ui/options/option-value.js';
import type { Ticker } from '../ui/time/ticker.js';
import { renderWaiting } from '../ui/time/waiting.template.js';
import type { Wait } from '../../transport/transport.js';
import { storedValue } from './options-draft.js';
import type { OptionsView } from './options-view.js';

export interface FormView extends OptionsView, Omit<OutcomeView, 'localize'> {
  readonly ticker: Ticker;
  readonly waiting: Wait | undefined;
  readonly isRemoved: boolean;
  /** The hint of the client secret. */
  readonly secretHint: string;
  readonly save: () => void;
  readonly cancel: () => void;
}

export function renderForm(view: FormView): TemplateResult {
  const { localize, announce, form, guide, ticker, waiting, isBusy, secretHint } = view;
  const submit = (event: Event) => {
    event.preventDefault();
    view.save();
  };
  return html`<form class="form" part="form" id="form" novalidate @submit=${submit}>
      ${view.isRemoved ? html`<p class="warning">${localize.text('removedMeanwhile')}</p>` : nothing}
      ${form.conflicts.map((name) => renderConflict(view, name))}
      ${renderOptionFields({
        localize,
        announce,
        form,
        guide,
        heading: localize.text('wayTitle'),
        hints: { client_secret: secretHint, signingCert: localize.text('replaceCertificateHint') },
      })}
      ${waiting && renderWaiting(localize, ticker, waiting)} ${renderOutcome(view)}
    </form>
    <div class="buttons">
      ${renderButton(localize.text('cancel'), 'cancel', false, view.cancel)}
      ${renderSubmit(localize.text('save'), 'save', isBusy)}
    </div>`;
}

/** What another admin has changed in the meantime, and a button that takes it over. */
function renderConflict(view: OptionsView, name: OptionName): TemplateResult {
  const { localize } = view;
  const { label, text, take } = theirs(view, name);
  return html`<div class="warning conflict">
    <p><strong>${label}</strong> ${changedText(localize, text || localize.text('notSet'))}</p>
    <button class="link" type="button" @click=${take}>${localize.text('useTheirs')}</button>
  </div>`;
}

/** What another admin has entered, and how to take it over. */
export function theirs(
  view: OptionsView,
  name: OptionName,
): { readonly label: string; readonly text: string; readonly take: () => void } {
  const { localize, connection, form } = view;
  const field = form.fields.find((one) => one.name === name);
  if (!field) {
    const way = variantOf(form.strategy, connection.options);
    const take = () => {
      form.accept(connection.options);
      form.chooseWay(way);
    };
    return { label: localize.text('wayTitle'), text: wayText(view, way), take };
  }
  const value = storedValue(connection.options, field);
  const take = () => {
    form.accept(connection.options);
    form.enter(field, value ?? '');
  };
  return { label: labelOf(view, name), text: optionText(localize, field, value), take };
}
