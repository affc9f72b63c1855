/** What elements show instead of themselves, or beside. */
import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import type { TransportError } from '../transport/transport-error.js';
import type { Ticker } from './ticker.js';

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
