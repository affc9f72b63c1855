/** Slots for what a page offers at an error: its own way to sign in, or to contact its team. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TransportError, TransportErrorCode } from '../../../transport/transport-error.js';

const SIGN_IN: readonly TransportErrorCode[] = ['unauthorized', 'mfa-required', 'consent-required'];
/** Only the people who run the service can resolve these. */
const CONTACT: readonly TransportErrorCode[] = ['forbidden', 'not-found', 'conflict', 'invalid', 'malformed'];

/** A slot `sign-in` or `contact`. An element has each once, so show it once at most. */
export function renderHelp({ code }: TransportError): TemplateResult | typeof nothing {
  if (SIGN_IN.includes(code)) return html`<slot name="sign-in"></slot>`;
  return CONTACT.includes(code) ? html`<slot name="contact"></slot>` : nothing;
}
