/** Shows why a request is waiting, and for how long. */
import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../../localize/localize.js';
import { ifPossible } from '../../../model/if-possible.js';
import type { Wait } from '../../../transport/transport.js';
import type { Ticker } from './ticker.js';

const SECOND = 1_000;

/** @param ticker keeps the countdown up to date */
export function renderWaiting(localize: Localize, ticker: Ticker, waiting: Wait): TemplateResult {
  return html`<p class="waiting" part="waiting">${waitingText(localize, ticker, waiting)}</p>`;
}

function waitingText(localize: Localize, ticker: Ticker, { reason, until }: Wait): string {
  if (reason === 'turn') return localize.text('waitingForTurn');
  if (until === undefined) return localize.text('retrying');
  const left = until - Date.now();
  if (left <= 0) return localize.text('waiting');
  ticker.updateIn(left % SECOND || SECOND);
  return localize.text('waitingFor', formatSeconds(localize, Math.ceil(left / SECOND)));
}

function formatSeconds({ locale }: Localize, count: number): string {
  const format = { style: 'unit', unit: 'second', unitDisplay: 'long' } as const;
  return ifPossible(() => new Intl.NumberFormat(locale, format).format(count)) ?? `${count} s`;
}
