/** What happens when a domain is given up, from plain data. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localize } from '../../../localize/localize.js';
import type { DomainsMessages } from '../../../localize/messages.js';
import type { DomainUse } from '../../../model/domain/organization-domain.js';

export interface DomainRemovalView {
  readonly localize: Localize<DomainsMessages>;
  /** The connections that the domain leads to; undefined where that is unknown. */
  readonly uses: readonly DomainUse[] | undefined;
  readonly isReading: boolean;
  readonly labelOf: (use: DomainUse) => string;
  /** The enabled connections to which no other domain leads. */
  readonly lastOf: readonly DomainUse[];
  /** Why the domain can't be removed from them first, as text. */
  readonly whyNotDissociate: string | undefined;
  readonly dissociatesFirst: boolean;
  readonly choose: (dissociatesFirst: boolean) => void;
}

export function renderRemoval(view: DomainRemovalView): unknown {
  const { localize, lastOf, labelOf } = view;
  return [
    html`<p>${localize.text('removeDomainEffect')}</p>`,
    view.isReading ? html`<p class="hint">${localize.text('checkingUses')}</p>` : renderUses(view),
    lastOf.map((use) => html`<p class="warning">${localize.text('lastDomain', labelOf(use))}</p>`),
  ];
}

function renderUses(view: DomainRemovalView): TemplateResult {
  const { localize, uses, labelOf, whyNotDissociate } = view;
  if (!uses) return html`<p class="hint">${localize.text('usesUnknown')}</p>`;
  if (uses.length === 0) return html`<p class="hint">${localize.text('notUsed')}</p>`;
  const isFirst = view.dissociatesFirst && whyNotDissociate === undefined;
  const change = (event: Event) => {
    // It keeps the focus and shows its reason, so it is not disabled.
    if (whyNotDissociate) event.preventDefault();
    else view.choose((event.target as HTMLInputElement).checked);
  };
  return html`<div>
      <p>${localize.text('usedBy', uses.length)}</p>
      <ul class="uses">
        ${uses.map((use) => html`<li><bdi>${labelOf(use)}</bdi></li>`)}
      </ul>
    </div>
    <div class="field flag" part="field">
      <input
        part="input"
        type="checkbox"
        id="first"
        .checked=${live(isFirst)}
        aria-disabled=${whyNotDissociate !== undefined}
        aria-describedby="first-notes"
        @click=${change}
      />
      <label for="first">${localize.text('dissociateFirst')}</label>
      <div class="notes" id="first-notes">
        ${whyNotDissociate ? html`<p class="hint">${whyNotDissociate}</p>` : nothing}
        ${isFirst ? nothing : html`<p class="hint">${localize.text('dissociateUnknown')}</p>`}
      </div>
    </div>`;
}
