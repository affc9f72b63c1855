/** The frame of the assistant: where one is, the step, its messages, and the buttons that lead on. */
import { nothing, type TemplateResult } from 'lit';
import { STEPS } from '../../model/options/draft.js';
import type { TransportError } from '../../transport/transport-error.js';
import { renderButton, renderSubmit } from '../ui/button.template.js';
import { renderCopyDetails } from '../ui/errors/copy-details.js';
import { renderInstructions } from '../ui/at-provider/instructions.template.js';
import { renderHelp } from '../ui/errors/help.template.js';
import { html } from '../ui/register.js';
import type { AssistantView } from './assistant-view.js';
import { renderNaming } from './steps/naming.template.js';
import { renderProvider } from './steps/provider.template.js';
import { renderReview } from './steps/review.template.js';
import { renderValues } from './steps/values.template.js';

export interface FrameView extends AssistantView {
  /** That the chosen strategy's form could not be loaded, if so. */
  readonly loadFailure: unknown;
  /** That nothing was created, in sentences, and why. */
  readonly outcome: readonly string[];
  readonly error: TransportError | undefined;
  /** That the request waits; undefined while it doesn't. */
  readonly waiting: unknown;
  readonly next: () => void;
  readonly later: () => void;
  /** Closes the dialog; undefined where there is none. */
  readonly close: (() => void) | undefined;
}

/** All steps and the one after creation. */
const SHOWN = [...STEPS, 'finish'] as const;

export function renderAssistant(view: FrameView): TemplateResult {
  const { localize, form, step, next, close } = view;
  const submit = (event: Event) => {
    event.preventDefault();
    next();
  };
  return html`
    ${renderProgress(view, step)}
    <form class="form" part="form" id="form" novalidate @submit=${submit}>
      ${renderHeading(view, step)} ${renderStep(view)} ${view.loadFailure || nothing} ${renderValues(view)}
      ${renderOutcome(view)}
    </form>
    <div class="buttons" slot="actions">
      ${step === 'provider' ? nothing : renderButton(localize.text('back'), 'back', false, () => goBack(view))}
      ${form.isBegun ? renderButton(localize.text('continueLater'), 'later', false, view.later) : nothing}
      ${close && !form.isBegun ? renderButton(localize.text('close'), 'dialog-button', false, close) : nothing}
      ${renderSubmit(localize.text(submitKey(view)), 'next', view.isBusy)}
    </div>
  `;
}

function submitKey({ step, isBusy }: AssistantView): 'creating' | 'create' | 'next' {
  if (step !== 'review') return 'next';
  return isBusy ? 'creating' : 'create';
}

/** The steps; the current one is marked. */
export function renderProgress(
  { localize }: Pick<AssistantView, 'localize'>,
  current: (typeof SHOWN)[number],
): TemplateResult {
  const place = SHOWN.indexOf(current);
  return html`<ol class="progress" part="progress" aria-label=${localize.text('progress')}>
    ${SHOWN.map(
      (step, index) =>
        html`<li class=${index < place ? 'done' : ''} aria-current=${index === place ? 'step' : nothing}>
          ${localize.text(`step:${step}`)}
        </li>`,
    )}
  </ol>`;
}

/** The heading of a step, which gets the focus when the step changes. */
export function renderHeading(
  { localize }: Pick<AssistantView, 'localize'>,
  step: (typeof SHOWN)[number],
): TemplateResult {
  return html`<h3 id="step-heading" part="step-heading" tabindex="-1">
    <span class="step-number">${localize.text('stepOf', SHOWN.indexOf(step) + 1, SHOWN.length)}</span>
    ${localize.text(`step-heading:${step}`)}
  </h3>`;
}

function renderStep(view: AssistantView): unknown {
  switch (view.step) {
    case 'provider':
      return renderProvider(view);
    case 'instructions':
      return renderGuide(view);
    case 'naming':
      return renderNaming(view);
    case 'review':
      return renderReview(view);
    default:
      return nothing;
  }
}

/** What to do at the provider, before anything is created. */
function renderGuide(view: AssistantView): unknown {
  const { localize, guide, form } = view;
  if (!guide) return nothing;
  return html`${guide.notice ? html`<p class="warning">${localize.text(guide.notice)}</p>` : nothing}
  ${renderInstructions(view, guide.instructions(form.draft.platform))}`;
}

function renderOutcome({ localize, announce, outcome, error, waiting }: FrameView): unknown {
  if (outcome.length === 0) return waiting ?? nothing;
  return html`<div class="outcome" part="message">
    <p class="error"><strong>${outcome[0]}</strong> ${outcome.slice(1).join(' ')}</p>
    ${error ? renderHelp(error) : nothing}
    ${error ? html`<p>${renderCopyDetails(localize, announce, error, 'create')}</p>` : nothing}
  </div>`;
}

function goBack({ step, go }: AssistantView): void {
  const before = STEPS[STEPS.indexOf(step) - 1];
  if (before) go(before);
}
