/** The last step: the final values, what is left to do at the provider, and switching the connection on. */
import { nothing, type TemplateResult } from 'lit';
import { serviceValue, type ServiceValueName } from '../../../model/identity-provider/service-value.js';
import { html } from '../../ui/register.js';
import { renderServiceValues } from '../../ui/strategies/service-values.template.js';
import type { FinishView } from '../assistant-view.js';
import { renderSteps } from './instructions.template.js';

export function renderFinish(view: FinishView): TemplateResult {
  const { localize, announce, guide, connection, service, nameAtProvider, store } = view;
  const final = valuesBefore(view).map((value) => serviceValue(value, service, nameAtProvider));
  return html`
    ${connection.isEnabled ? nothing : renderSwitchedOff(view)}
    <h4>${localize.text('toDo')}</h4>
    ${guide && guide.afterwards.length > 0 ? renderSteps(view, guide.afterwards) : nothing}
    ${
      final.length > 0
        ? html`<p>${localize.text('toDoValues')} ${localize.text('finalValues')}</p>
            ${renderServiceValues({ localize, announce, values: final })}`
        : nothing
    }
    <ul class="to-do">
      <li>${localize.text('toDoAssign')}</li>
      ${
        connection.isEnabled
          ? nothing
          : html`<li>${localize.text('toDoSwitchOn')} ${localize.text('switchOnEffect')}</li>`
      }
      <li>${localize.text('toDoTry')} <slot name="try"></slot></li>
    </ul>
    <org-connection-toggle
      exportparts="toggle, switch, track, thumb, state, message"
      connection-id=${connection.id ?? nothing}
      .store=${store}
    ></org-connection-toggle>
  `;
}

function renderSwitchedOff({ localize, connection }: FinishView): TemplateResult {
  const label = connection.displayName || localize.text('unnamed');
  return html`<p><strong>${localize.text('created', label)}</strong></p>
    <p>${localize.text('notYetSwitchedOn')}</p>`;
}

/** The values that were handed out before the connection was created, without those of what is left to do. */
function valuesBefore({ guide, platform }: FinishView): readonly ServiceValueName[] {
  const after = guide?.afterwards.flatMap(({ values = [] }) => values) ?? [];
  const before = guide?.instructions(platform).flatMap(({ values = [] }) => values) ?? [];
  return [...new Set(before)].filter((value) => !after.includes(value));
}
