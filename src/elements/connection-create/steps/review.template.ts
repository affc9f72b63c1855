/** The fifth step: everything that is to be created, by the steps where it can be changed. */
import { html, type TemplateResult } from 'lit';
import type { CertificateFields } from '../../../model/certificate/certificate.js';
import { decodePem } from '../../../model/certificate/pem.js';
import type { DraftStep } from '../../../model/options/draft.js';
import type { Field } from '../../../model/options/fields.js';
import { visible } from '../../../model/visible.js';
import { choiceText } from '../../ui/fields/option-field.template.js';
import { strategyName } from '../../ui/strategy.js';
import { dateText } from '../../ui/time/date.js';
import type { AssistantView } from '../assistant-view.js';
import { labelOf } from '../labels.js';

type Fact = readonly [term: string, value: string];

export function renderReview(view: AssistantView): TemplateResult {
  const { localize, form } = view;
  const { displayName } = form.draft;
  const values = form.fields.flatMap((field): Fact[] => {
    const value = valueText(view, field);
    const facts: Fact[] = value ? [[labelOf(view, field.name), value]] : [];
    const certificate = certificateOf(view, field);
    if (!certificate) return facts;
    const day = dateText(localize.locale, certificate.notAfter);
    return [...facts, [localize.text('certificateTo'), day]];
  });
  const flags = (['showAsButton', 'assignMembershipOnLogin'] as const)
    .filter((setting) => view.settable[setting])
    .map((setting): Fact => [localize.text(setting), localize.text(form.settings[setting] ? 'on' : 'off')]);
  return html`
    <p>${localize.text('reviewIntro')} ${localize.text('reviewUntested')}</p>
    ${renderFacts(view, 'provider', [[localize.text('strategyColumn'), strategyName(localize, form.strategy ?? null)]])}
    ${renderFacts(view, 'values', values)}
    ${renderFacts(view, 'naming', [
      [localize.text('displayName'), displayName],
      [localize.text('technicalName'), form.name],
      ...flags,
    ])}
  `;
}

function renderFacts(
  { localize, go }: AssistantView,
  step: DraftStep,
  facts: readonly Fact[],
): TemplateResult {
  const name = localize.text(`step:${step}`);
  return html`<section class="review" aria-label=${name}>
    <dl class="facts">
      ${facts.map(
        ([term, value]) =>
          html`<dt>${term}</dt>
            <dd><bdi>${visible(value)}</bdi></dd>`,
      )}
    </dl>
    <button class="link" type="button" @click=${() => go(step)}>${localize.text('change', name)}</button>
  </section>`;
}

/** A value as text; empty where there is none. Of a secret, only that it was entered. */
function valueText(
  { localize, form, hasSecret }: AssistantView,
  { name, type, preset, isAdvanced }: Field,
): string {
  if (type === 'secret') return hasSecret ? localize.text('secretGiven') : '';
  const value = form.draft.values[name] ?? (isAdvanced ? undefined : preset);
  if (typeof value === 'boolean') return localize.text(value ? 'on' : 'off');
  if (!value) return '';
  if (type === 'choice') return choiceText(localize, value);
  if (type === 'metadata') return localize.text('fileGiven', value.length);
  return certificateOf({ form }, { name, type })?.subject ?? value;
}

/** What is in the field of a certificate. */
function certificateOf(
  { form }: Pick<AssistantView, 'form'>,
  { name, type }: Pick<Field, 'name' | 'type'>,
): CertificateFields | undefined {
  const value = form.draft.values[name];
  if (type !== 'certificate' || typeof value !== 'string') return undefined;
  return decodePem(value).certificates[0];
}
