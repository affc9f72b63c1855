/** What to do at the provider, with the values that it needs, to read or to hand on. */
import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../../localize/localize.js';
import type { ServiceValuesMessages, StrategiesMessages } from '../../../localize/messages.js';
import {
  serviceValue,
  type NameAtProvider,
  type ServiceValue,
  type SignInService,
} from '../../../model/identity-provider/service-value.js';
import type { Instruction } from '../strategies/guide.js';
import { copyInstructions, mailAddress, printInstructions } from './hand-on.js';
import { renderServiceValues } from './service-values.template.js';

export interface InstructionsView {
  readonly localize: Localize<ServiceValuesMessages & StrategiesMessages>;
  readonly announce: (text: string) => void;
  readonly service: SignInService;
  readonly nameAtProvider: NameAtProvider;
}

/** A numbered list, and buttons that hand it on. */
export function renderInstructions(
  view: InstructionsView,
  instructions: readonly Instruction[],
): TemplateResult {
  return html`${renderSteps(view, instructions)} ${renderHandOn(view, instructions)}`;
}

function renderSteps(view: InstructionsView, instructions: readonly Instruction[]): TemplateResult {
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

function renderHandOn(view: InstructionsView, instructions: readonly Instruction[]): TemplateResult {
  const { localize, announce } = view;
  const text = () => instructionsText(view, instructions);
  const title = () => localize.text('instructionsTitle');
  const copy = ({ currentTarget }: Event) =>
    void copyInstructions(currentTarget as HTMLElement, text(), () =>
      announce(localize.text('instructionsCopied')),
    );
  const print = ({ currentTarget }: Event) =>
    printInstructions(currentTarget as HTMLElement, title(), text(), localize.locale);
  return html`<div class="hand-on">
    <p class="hint">${localize.text('instructionsIntro')}</p>
    <button class="button" type="button" @click=${copy}>${localize.text('copyInstructions')}</button>
    <button class="button" type="button" @click=${print}>${localize.text('printInstructions')}</button>
    <a class="button" href=${mailAddress(title(), text())}>${localize.text('mailInstructions')}</a>
  </div>`;
}

function valuesOf(
  { service, nameAtProvider }: InstructionsView,
  { values = [] }: Instruction,
): readonly ServiceValue[] {
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
