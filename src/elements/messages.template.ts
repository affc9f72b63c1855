/** What elements show instead of themselves, or beside. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import type { TransportError } from '../transport/transport-error.js';
import type { Countdown } from './countdown.js';

/** Words for the page's developer. */
export function renderProblem(problem: string): TemplateResult {
  return html`<p class="problem" part="problem" role="alert">${problem}</p>`;
}

/** Why a request waits, and how long still. */
export function renderWaiting(
  localize: Localize,
  countdown: Countdown,
  waiting: TransportError | undefined,
): TemplateResult | typeof nothing {
  if (!waiting) return nothing;
  const seconds = waiting.retryAt === undefined ? 0 : countdown.secondsUntil(waiting.retryAt);
  const text = seconds ? localize.text('waitingFor', localize.seconds(seconds)) : localize.text('waiting');
  return html`<p class="waiting" part="waiting">${text}</p>`;
}
