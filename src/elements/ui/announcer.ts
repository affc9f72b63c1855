/** One polite live region, for screen-reader users (WAI-ARIA, `status`). */
import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { onceGone } from './page/once-gone.js';

const NO_BREAK_SPACE = '\u00a0';

/** The host has to render it from the first update on: a live region that appears with its text is not announced. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveElement;
  #text = '';
  /** Whether it is still to be rendered. */
  #isNew = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Announces a text politely, unless the host has left the page. Texts of one moment are announced together, and the same
   * text twice in a row is announced twice. Bound, so it can be passed on.
   */
  readonly announce = (text: string): void => {
    if (!this.#host.isConnected) return;
    if (this.#isNew) this.#text += ` ${text}`;
    else this.#text = text === this.#text ? text + NO_BREAK_SPACE : text;
    this.#isNew = true;
    this.#host.requestUpdate();
  };

  /** Takes away what was announced, because it is about something that is not shown any more. */
  clear(): void {
    this.#text = '';
  }

  hostUpdated(): void {
    this.#isNew = false;
  }

  hostDisconnected(): void {
    onceGone(this.#host, () => this.clear());
  }

  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status" .textContent=${this.#text}></div>`;
  }
}
