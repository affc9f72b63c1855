/** What elements show instead of themselves, or beside. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import type { OrgAction } from '../events.js';
import type { TransportError } from '../transport/transport-error.js';
import type { Wait } from '../transport/transport.js';
import type { Ticker } from './ticker.js';

const SECOND = 1_000;
const MINUTE = 60_000;

/** What could not be read. */
export interface FailureView {
  readonly localize: Localize;
  readonly error: TransportError;
  readonly announce: (text: string) => void;
  /** Whether it is being tried again. */
  readonly isBusy: boolean;
  readonly retry: () => void;
}

/** Words for the page's developer. */
export function renderProblem(problem: string): TemplateResult {
  return html`<p class="problem" part="problem" role="alert">${problem}</p>`;
}

/** Why a request waits, and how long still. */
export function renderWaiting(
  localize: Localize,
  ticker: Ticker,
  waiting: Wait | undefined,
): TemplateResult | typeof nothing {
  if (!waiting) return nothing;
  return html`<p class="waiting" part="waiting">${waitingText(localize, ticker, waiting)}</p>`;
}

function waitingText(localize: Localize, ticker: Ticker, { reason, until }: Wait): string {
  if (reason === 'turn') return localize.text('waitingForTurn');
  if (until === undefined) return localize.text('retrying');
  const left = until - Date.now();
  if (left <= 0) return localize.text('waiting');
  ticker.updateIn(left % SECOND || SECOND);
  return localize.text('waitingFor', localize.seconds(Math.ceil(left / SECOND)));
}

/** Puts what a help desk asks for on the clipboard; where that is not possible, shows it to be copied by hand. */
export function renderCopyDetails(
  localize: Localize,
  announce: (text: string) => void,
  error: TransportError,
  action: OrgAction,
  connectionId?: string | null,
): TemplateResult {
  const copy = async ({ currentTarget }: Event) => {
    const { copyDetails } = await import('./copy-details.js');
    await copyDetails(currentTarget as HTMLElement, localize, announce, { error, action, connectionId });
  };
  return html`<button class="link" part="copy" type="button" @click=${copy}>
    ${localize.text('copyDetails')}
  </button>`;
}

/** How long ago something was, in words that are kept true. */
export function ageInWords(localize: Localize, ticker: Ticker, since: number): string {
  const age = Math.max(0, Date.now() - since);
  ticker.updateIn(MINUTE - (age % MINUTE));
  return localize.minutesAgo(Math.floor(age / MINUTE));
}

/** Stays operable while busy, so that it keeps the focus. */
export function renderButton(text: string, part: string, isBusy: boolean, act: () => void): TemplateResult {
  return html`<button class="button" part=${part} type="button" aria-busy=${isBusy} @click=${act}>
    ${text}
  </button>`;
}
