/** The second step: what to do at the provider, with the values that it needs, to read or to hand on. */
import { html, nothing, type TemplateResult } from 'lit';
import { serviceValue } from '../../../model/identity-provider/service-value.js';
import { renderServiceValues } from '../../ui/strategies/service-values.template.js';
import type { Instruction } from '../../ui/strategies/guide.js';
import type { AssistantView, FinishView } from '../assistant-view.js';
import { copyInstructions, mailAddress, printInstructions } from '../hand-on.js';

type InstructionsView = Pick<
  AssistantView & FinishView,
  'localize' | 'announce' | 'service' | 'nameAtProvider'
>;

export function renderInstructions(view: AssistantView): TemplateResult | typeof nothing {
  const { localize, announce, guide, form } = view;
  if (!guide) return nothing;
  const instructions = guide.instructions(form.draft.platform);
  const text = () => instructionsText(view, instructions);
  const title = () => localize.text('step-heading:instructions');
  return html`
    ${guide.notice ? html`<p class="warning">${localize.text(guide.notice)}</p>` : nothing}
    ${renderSteps(view, instructions)}
    <div class="hand-on">
      <p class="hint">${localize.text('instructionsIntro')}</p>
      <button
        class="button"
        type="button"
        @click=${({ currentTarget }: Event) =>
          void copyInstructions(currentTarget as HTMLElement, text(), () =>
            announce(localize.text('instructionsCopied')),
          )}
      >
        ${localize.text('copyInstructions')}
      </button>
      <button
        class="button"
        type="button"
        @click=${({ currentTarget }: Event) =>
          printInstructions(currentTarget as HTMLElement, title(), text(), localize.locale)}
      >
        ${localize.text('printInstructions')}
      </button>
      <a class="button" href=${mailAddress(title(), text())}>${localize.text('mailInstructions')}</a>
    </div>
  `;
}

/** A numbered list. */
export function renderSteps(view: InstructionsView, instructions: readonly Instruction[]): TemplateResult {
  const { localize, announce } = view;
  return html`<ol class="instructions">
    ${instructions.map(
      (instruction) =>
        html`<li>
          <p>${localize.text(instruction.key)}</p>
          ${renderServiceValues({ localize, announce, values: valuesOf(view, instruction) })}
        </li>`,
    )}
  </ol>`;
}

function valuesOf({ service, nameAtProvider }: InstructionsView, { values = [] }: Instruction) {
  return values.map((value) => serviceValue(value, service, nameAtProvider));
}

/** The same as plain text. */
function instructionsText(view: InstructionsView, instructions: readonly Instruction[]): string {
  const { localize } = view;
  const lines = instructions.flatMap((instruction, index) => [
    `${index + 1}. ${localize.text(instruction.key)}`,
    ...valuesOf(view, instruction).map(({ name, value, isCertain }) => {
      const label = localize.text(`value:${name}`);
      const note = value !== undefined && !isCertain ? ` (${localize.text('provisional')})` : '';
      return `   ${label}: ${value ?? localize.text('valueUnknown')}${note}`;
    }),
  ]);
  return lines.join('\n');
}
