/** The last step: the final values, what is left to do at the provider, and switching the connection on. */
import { nothing, type TemplateResult } from 'lit';
import {
  NEEDED_VALUES,
  serviceValue,
  type ServiceValue,
} from '../../../model/identity-provider/service-value.js';
import { renderInstructions } from '../../ui/at-provider/instructions.template.js';
import { renderServiceValues, renderSignInLink } from '../../ui/at-provider/service-values.template.js';
import { html } from '../../ui/register.js';
import type { FinishView } from '../assistant-view.js';

export function renderFinish(view: FinishView): TemplateResult {
  const { localize, announce, guide, connection, link, store } = view;
  const final = otherValues(view);
  return html`
    ${connection.isEnabled ? nothing : renderSwitchedOff(view)}
    <h4>${localize.text('toDo')}</h4>
    ${guide && guide.afterwards.length > 0 ? renderInstructions(view, guide.afterwards) : nothing}
    ${
      final.length > 0
        ? html`<div>
            <p>${localize.text('toDoValues')} ${localize.text('finalValues')}</p>
            ${renderServiceValues({ localize, announce, values: final })}
          </div>`
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
    ${link ? renderSignInLink(view, link) : nothing}
  `;
}

function renderSwitchedOff({ localize, connection }: FinishView): TemplateResult {
  const label = connection.displayName || localize.text('unnamed');
  return html`<p><strong>${localize.text('created', label)}</strong></p>
    <p>${localize.text('notYetSwitchedOn')}</p>`;
}

/** The values that the instructions of this step don't name. */
function otherValues({ guide, strategy, service, nameAtProvider }: FinishView): readonly ServiceValue[] {
  const named = guide?.afterwards.flatMap(({ values = [] }) => values) ?? [];
  const others = strategy ? NEEDED_VALUES[strategy].filter((value) => !named.includes(value)) : [];
  return others.map((value) => serviceValue(value, service, nameAtProvider));
}
