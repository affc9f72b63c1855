/** The details of one connection in a dialog over the list. */
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { isSame } from '../../../model/same.js';
import '../../connection-details/connection-details.js';
import { DIALOG_PARTS } from '../../ui/dialog/dialog.js';
import { onceGone } from '../../ui/page/once-gone.js';
import { html } from '../../ui/register.js';
import type { ListContext } from '../list-context.js';

export class DetailsDialog implements ReactiveController {
  readonly #context: ListContext;
  #openRow: string | undefined;
  #organization: readonly unknown[] | undefined;

  constructor(context: ListContext) {
    this.#context = context;
    context.host.addController(this);
  }

  /** The id of the connection whose details are open. */
  get openRow(): string | undefined {
    return this.#openRow;
  }

  /** What is open belongs to one organization. */
  hostUpdate(): void {
    const store = this.#context.store();
    const organization = [store, store?.epoch];
    if (this.#organization && !isSame(organization, this.#organization)) this.#openRow = undefined;
    this.#organization = organization;
  }

  hostDisconnected(): void {
    onceGone(this.#context.host, () => (this.#openRow = undefined));
  }

  open(id: string): void {
    this.#openRow = id;
    this.#context.host.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    if (this.#openRow === undefined) return nothing;
    return html`<org-connection-details
      exportparts="${DIALOG_PARTS}, icon, facts, section, section-heading, switch, track, thumb, state, undo, reason, form, field, input, save, cancel, edit, action, remove, message, copy, retry"
      connection-id=${this.#openRow}
      .store=${this.#context.store()}
      .close=${this.#close}
    >
      <slot name="try" slot="try"></slot>
      <slot name="sign-in" slot="sign-in"></slot>
      <slot name="contact" slot="contact"></slot>
    </org-connection-details>`;
  }

  readonly #close = (): void => {
    this.#openRow = undefined;
    this.#context.host.requestUpdate();
  };
}
