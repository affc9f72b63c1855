/** One polite live region: what people hear who do not see the page change (WAI-ARIA, `status`). */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

const NO_BREAK_SPACE = '\u00a0';

/** The host renders {@link render} once, from the beginning: a region that comes with its text is not read. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says it after whatever is being said. The same text twice in a row is said twice. Can be handed on by itself. */
  readonly announce = (text: string): void => {
    this.#text = text === this.#text ? text + NO_BREAK_SPACE : text;
    this.#host.requestUpdate();
  };

  hostDisconnected(): void {
    this.#text = '';
  }

  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status" .textContent=${this.#text}></div>`;
  }
}
