/** What elements show instead of themselves, or beside. */
import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import type { TransportError } from '../transport/transport-error.js';

/** What could not be read. */
export interface FailureView {
  readonly localize: Localize;
  readonly error: TransportError;
  readonly announce: (text: string) => void;
  /** Whether it is being tried again. */
  readonly isBusy: boolean;
  readonly retry: () => void;
}

/** Stays operable while busy, so that it keeps the focus. */
export function renderButton(text: string, part: string, isBusy: boolean, act: () => void): TemplateResult {
  return html`<button class="button" part=${part} type="button" aria-busy=${isBusy} @click=${act}>
    ${text}
  </button>`;
}
