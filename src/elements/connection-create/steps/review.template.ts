/** The fifth step: everything that is to be created, by the steps where it can be changed. */
import { html, type TemplateResult } from 'lit';
import type { DraftStep } from '../../../model/options/draft.js';
import { clean } from '../../../model/options/cleaning/clean.js';
import type { Cleaned } from '../../../model/options/cleaning/codes.js';
import type { Field } from '../../../model/options/fields.js';
import { visible } from '../../../model/visible.js';
import { renderDoubts } from '../../ui/fields/field-notes.template.js';
import { labelOf } from '../../ui/options/labels.js';
import { renderOption } from '../../ui/options/option-value.js';
import { strategyName } from '../../ui/strategy.js';
import type { AssistantView } from '../assistant-view.js';

type Fact = readonly [term: string, value: unknown];

export function renderReview(view: AssistantView): TemplateResult {
  const { localize, form } = view;
  const { displayName } = form.draft;
  const values = form.fields.flatMap((field): Fact[] => {
    const value = renderValue(view, field);
    return value ? [[labelOf(view, field.name), [value, renderDoubts(localize, doubtsOf(view, field))]]] : [];
  });
  const flags = (['showAsButton', 'assignMembershipOnLogin'] as const)
    .filter((setting) => view.settable[setting])
    .map((setting): Fact => [localize.text(setting), localize.text(form.settings[setting] ? 'on' : 'off')]);
  return html`
    <p>${localize.text('reviewIntro')} ${localize.text('reviewUntested')}</p>
    ${renderFacts(view, 'provider', [[localize.text('strategyColumn'), strategyName(localize, form.strategy ?? null)]])}
    ${renderFacts(view, 'values', values)}
    ${renderFacts(view, 'naming', [
      [localize.text('displayName'), html`<bdi>${visible(displayName)}</bdi>`],
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
            <dd>${value}</dd>`,
      )}
    </dl>
    <button class="link" type="button" @click=${() => go(step)}>${localize.text('change', name)}</button>
  </section>`;
}

/** What is probably a mistake. A kept draft comes back without what was said of it. */
function doubtsOf({ form }: AssistantView, field: Field): Cleaned['warnings'] {
  const { name, type } = field;
  const said =
    type === 'secret' || !form.strategy
      ? form.cleanedOf(name)
      : clean(form.strategy, field, String(form.draft.values[name] ?? ''));
  return said?.warnings ?? [];
}

/** A value; empty where there is none. Of a secret, only that it was entered. */
function renderValue({ localize, form, hasSecret }: AssistantView, field: Field): TemplateResult | string {
  const { name, type, preset, isAdvanced } = field;
  if (type === 'secret') return hasSecret ? localize.text('secretGiven') : '';
  return renderOption(localize, field, form.draft.values[name] ?? (isAdvanced ? undefined : preset));
}
