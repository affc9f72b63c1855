/** Everything there is about one connection, from plain data: what it is, and the parts that change it. */
import { nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../localize/localize.js';
import type {
  DetailsMessages,
  ListMessages,
  ServiceValuesMessages,
  SettingsMessages,
} from '../../localize/messages.js';
import type { Connection } from '../../model/connection.js';
import type { ServiceValue } from '../../model/identity-provider/service-value.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import type { Ending } from '../connection-remove/remove-dialog.js';
import { renderFacts } from '../ui/facts.template.js';
import { DIALOG_PARTS } from '../ui/dialog/dialog.js';
import { renderIcon } from '../ui/icon/icon.template.js';
import { html } from '../ui/register.js';
import { renderCopyable, renderServiceValues } from '../ui/strategies/service-values.template.js';

export interface DetailsView {
  readonly localize: Localize<ListMessages & SettingsMessages & ServiceValuesMessages & DetailsMessages>;
  readonly announce: (text: string) => void;
  readonly store: OrganizationStore | undefined;
  readonly connection: Connection;
  /** Whether the icon is not in the heading. */
  readonly hasIcon: boolean;
  /** What the provider has to be given; undefined where the kit doesn't know the strategy. */
  readonly values: readonly ServiceValue[] | undefined;
  /** The address at which people sign in with it; empty where the page gives none. */
  readonly link: string;
  /** Called when the dialog of the removal has ended. */
  readonly ended: (ending: Ending) => void;
  /** Called for each failure that a part tells. */
  readonly failed: (event: Event) => void;
}

type PartName = 'options' | 'settings' | 'values' | 'link' | 'removal';

/** A part of class `editable` can have unsaved changes. */
export function renderDetails(view: DetailsView): TemplateResult {
  const { connection, store, ended, failed } = view;
  return html`<div class="details" @org-error=${failed}>
    ${renderSummary(view)}
    ${renderPart(
      view,
      'options',
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
      view,
      'settings',
      html`<org-connection-settings
        class="editable"
        exportparts="${DIALOG_PARTS}, form, reason, field, input, save, message, copy, retry"
        connection-id=${connection.id ?? nothing}
        .store=${store}
        .isPart=${true}
      ></org-connection-settings>`,
    )}
    ${renderPart(view, 'values', renderValues(view))}
    ${view.link ? renderPart(view, 'link', renderLink(view)) : nothing}
    ${renderPart(
      view,
      'removal',
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

/** What the connection is, and its switch. */
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
    ${renderFacts(localize, connection, [
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

function renderPart({ localize }: DetailsView, name: PartName, content: unknown): TemplateResult {
  return html`<section class="part" part="section" aria-labelledby=${name}>
    <h3 part="section-heading" id=${name}>${localize.text(`part:${name}`)}</h3>
    ${content}
  </section>`;
}

function renderValues({ localize, announce, values }: DetailsView): TemplateResult {
  return values
    ? html`<p class="hint">${localize.text('finalForProvider')}</p>
        ${renderServiceValues({ localize, announce, values })}`
    : html`<p class="hint">${localize.text('valuesOfOtherType')}</p>`;
}

function renderLink(view: DetailsView): TemplateResult {
  const { localize, link } = view;
  return html`<p class="hint">${localize.text('linkEffect')}</p>
    <div class="values">
      <div class="value">${renderCopyable(localize.text('part:link'), link, view)}</div>
    </div>`;
}

/** As large as what is there first. */
export function renderSkeleton(localize: Localize): TemplateResult {
  return html`<div class="details" part="skeleton" aria-busy="true">
    <span class="visually-hidden">${localize.text('loading')}</span>
    <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
  </div>`;
}
