/** The selection bar: shows how many connections are selected, with buttons that change them all at once. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from './attempt.js';
import type { Change, SelectionLocalize } from './change.js';
import { timeLeft } from '../../ui/time/duration.js';

/** One button. */
export interface BarButton {
  readonly change: Change;
  /** Whether none of the selected connections can be changed like this. */
  readonly isVain: boolean;
  readonly press: () => void;
}

/** What the bar shows. */
export interface BarView {
  readonly count: number;
  /** How many are selected. */
  readonly countText: string;
  readonly buttons: readonly BarButton[];
  /** Undefined while nothing is being changed. */
  readonly progress: Progress | undefined;
  /** The checkbox that selects all, for narrow layouts, in which the table has no head. */
  readonly selectAll: TemplateResult;
  readonly clear: () => void;
  readonly stop: () => void;
}

export function renderBar(localize: SelectionLocalize, view: BarView): TemplateResult {
  const { countText, progress } = view;
  const time = progress?.secondsLeft && timeLeft(localize, progress.secondsLeft);
  return html`
    <div class="selection" part="selection" role="group" aria-labelledby="selection-count" tabindex="-1">
      <span class="select-all-in-bar">${view.selectAll}</span>
      <span class="selection-count" part="selection-count" id="selection-count"
        >${progress ? localize.text('bulkProgress', progress.done, progress.all) : countText}</span
      >
      ${progress ? renderStop(localize, view, progress.canStop) : renderClear(localize, view)}
      ${time ? html`<span class="time-left">${time}</span>` : nothing}
      <span class="actions">
        ${view.buttons.map((button) => renderChangeButton(localize, view, button))}
      </span>
    </div>
  `;
}

/** Always focusable. If it can't change any selected connection, pressing it shows why. */
function renderChangeButton(
  localize: SelectionLocalize,
  { count, progress }: BarView,
  { change, isVain, press }: BarButton,
): TemplateResult {
  return html`<button
      class="button ${change.name === 'remove' ? 'danger' : ''}"
      type="button"
      aria-disabled=${Boolean(progress) || isVain}
      aria-describedby=${progress ? 'selection-count' : isVain ? `${change.name}-why-not` : nothing}
      @click=${press}
    >
      ${localize.text(change.button)}</button
    >${
      isVain
        ? html`<span id="${change.name}-why-not" hidden>${localize.text('cannotChange', count)}</span>`
        : nothing
    }`;
}

function renderClear(localize: SelectionLocalize, { clear }: BarView): TemplateResult {
  return html`<button class="button quiet" type="button" @click=${clear}>
    ${localize.text('clearSelection')}
  </button>`;
}

function renderStop(localize: SelectionLocalize, { stop }: BarView, canStop: boolean): TemplateResult {
  return html`<button class="button" type="button" aria-disabled=${!canStop} @click=${stop}>
    ${localize.text('stop')}
  </button>`;
}
