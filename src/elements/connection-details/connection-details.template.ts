/** Everything there is about one connection, from plain data: what it is, and the parts that change it. */
import { nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../localize/localize.js';
import type {
  DetailsMessages,
  ListMessages,
  ServiceValuesMessages,
  SettingsMessages,
  StrategiesMessages,
} from '../../localize/messages.js';
import type { Connection } from '../../model/connection.js';
import {
  NEEDED_VALUES,
  serviceValue,
  type NameAtProvider,
  type SignInService,
} from '../../model/identity-provider/service-value.js';
import type { Strategy } from '../../model/strategy.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import type { Ending } from '../connection-remove/remove-dialog.js';
import { renderInstructions } from '../ui/at-provider/instructions.template.js';
import { renderServiceValues, renderSignInLink } from '../ui/at-provider/service-values.template.js';
import { renderFacts } from '../ui/facts.template.js';
import { DIALOG_PARTS } from '../ui/dialog/dialog.js';
import { renderIcon } from '../ui/icon/icon.template.js';
import { html } from '../ui/register.js';
import type { Instruction, StrategyGuide } from '../ui/strategies/guide.js';

export type DetailsViewMessages = ListMessages &
  SettingsMessages &
  ServiceValuesMessages &
  DetailsMessages &
  StrategiesMessages;

export interface DetailsView {
  readonly localize: Localize<DetailsViewMessages>;
  readonly announce: (text: string) => void;
  readonly store: OrganizationStore | undefined;
  readonly connection: Connection;
  /** Whether the icon is not in the heading. */
  readonly hasIcon: boolean;
  /** Undefined where the kit doesn't know it. */
  readonly strategy: Strategy | undefined;
  /** Undefined until it is loaded. */
  readonly guide: StrategyGuide | undefined;
  readonly service: SignInService;
  readonly nameAtProvider: NameAtProvider;
  /** The address at which people sign in with it; empty where the page gives none. */
  readonly link: string;
  /** Called when the dialog of the removal has ended. */
  readonly ended: (ending: Ending) => void;
  /** Called for each failure that a part tells. */
  readonly failed: (event: Event) => void;
}

/** A part of class `editable` can have unsaved changes. */
export function renderDetails(view: DetailsView): TemplateResult {
  const { localize, connection, store, link, ended, failed } = view;
  return html`<div class="details" @org-error=${failed}>
    ${renderSummary(view)}
    ${renderPart(
      'options',
      localize.text('part:options'),
      html`<org-connection-options
        class="editable"
        exportparts="${DIALOG_PARTS}, action, cancel, edit, field, form, input, reason, save, message, copy, load-error, retry"
        connection-id=${connection.id ?? nothing}
        .store=${store}
      >
        <slot name="try" slot="try"></slot>
      </org-connection-options>`,
    )}
    ${renderPart(
      'settings',
      localize.text('part:settings'),
      html`<org-connection-settings
        class="editable"
        exportparts="${DIALOG_PARTS}, form, reason, field, input, save, message, copy, retry"
        connection-id=${connection.id ?? nothing}
        .store=${store}
        .isPart=${true}
      ></org-connection-settings>`,
    )}
    ${renderPart(
      'domains',
      localize.text('domainsColumn'),
      html`<org-connection-domains
        exportparts="${DIALOG_PARTS}, reason, form, field, input, save, message, undo, copy, retry"
        connection-id=${connection.id ?? nothing}
        .store=${store}
      ></org-connection-domains>`,
    )}
    ${renderPart('values', localize.text('part:values'), renderValues(view))}
    ${link ? renderPart('link', localize.text('signInLink'), renderSignInLink(view, link)) : nothing}
    ${renderPart(
      'removal',
      localize.text('part:removal'),
      html`<org-connection-remove
        class="removal"
        exportparts="${DIALOG_PARTS}, button: remove, reason, message, copy, load-error, retry"
        connection-id=${connection.id ?? nothing}
        .store=${store}
        .ended=${ended}
      ></org-connection-remove>`,
    )}
  </div>`;
}

/** What the connection is, and its switch. Its domains have a part of their own. */
function renderSummary({ localize, store, connection, hasIcon }: DetailsView): TemplateResult {
  return html`<div class="summary">
    <div class="state">
      ${hasIcon ? renderIcon(connection) : nothing}
      <org-connection-toggle
        exportparts="${DIALOG_PARTS}, switch, track, thumb, state, reason, undo, error, copy, retry, waiting"
        connection-id=${connection.id ?? nothing}
        .store=${store}
      >
        <slot name="sign-in" slot="sign-in"></slot>
        <slot name="contact" slot="contact"></slot>
      </org-connection-toggle>
    </div>
    ${renderFacts(localize, { ...connection, domains: null }, [
      [localize.text('access'), localize.text(`access:${connection.accessLevel}`)],
      ...sharingOf(localize, connection),
    ])}
  </div>`;
}

/** What can be seen here and not changed, as far as the answer says it. */
function sharingOf(
  localize: DetailsView['localize'],
  connection: Connection,
): readonly (readonly [term: string, value: string])[] {
  return (['thirdPartyAccess', 'crossAppAccess'] as const).flatMap((name) => {
    const isOn = connection[name];
    return isOn === undefined ? [] : [[localize.text(name), localize.text(isOn ? 'on' : 'off')] as const];
  });
}

function renderPart(id: string, heading: string, content: unknown): TemplateResult {
  return html`<section class="part" part="section" aria-labelledby=${id}>
    <h3 part="section-heading" id=${id}>${heading}</h3>
    ${content}
  </section>`;
}

/** What the provider has to be given, and where. */
function renderValues(view: DetailsView): TemplateResult {
  const { localize, announce, strategy, guide, service, nameAtProvider } = view;
  if (!strategy) return html`<p class="hint">${localize.text('valuesOfOtherType')}</p>`;
  const values = NEEDED_VALUES[strategy].map((value) => serviceValue(value, service, nameAtProvider));
  return html`<p class="hint">${localize.text('finalForProvider')}</p>
    ${renderServiceValues({ localize, announce, values })}
    ${
      guide
        ? html`<details>
            <summary>${localize.text('instructionsTitle')}</summary>
            <div class="disclosed">${renderInstructions(view, allSteps(guide))}</div>
          </details>`
        : nothing
    }`;
}

/** What can be done both before and after creation is said once. */
function allSteps(guide: StrategyGuide): readonly Instruction[] {
  const before = guide.instructions(undefined);
  return [...before, ...guide.afterwards.filter(({ key }) => before.every((one) => one.key !== key))];
}

/** As large as what is there first. */
export function renderSkeleton(localize: Localize): TemplateResult {
  return html`<div class="details" part="skeleton" aria-busy="true">
    <span class="visually-hidden">${localize.text('loading')}</span>
    <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
  </div>`;
}
