/** The assistant for a new connection in a dialog over the list. What was entered outlives the dialog. */
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { DraftChangedEvent } from '../../../events.js';
import type { CreationDraft } from '../../../model/options/draft.js';
import { isSame } from '../../../model/same.js';
import '../../connection-create/connection-create.js';
import { DIALOG_PARTS } from '../../ui/dialog/dialog.js';
import { LeaveGuard } from '../../ui/page/leave-guard.js';
import { onceGone } from '../../ui/page/once-gone.js';
import { html } from '../../ui/register.js';
import type { ListContext } from '../list-context.js';

export class Adding implements ReactiveController {
  readonly #context: ListContext;
  #isOpen = false;
  #draft: CreationDraft | undefined;
  #keepDraft: ((event: DraftChangedEvent) => void) | undefined;
  #organization: readonly unknown[] | undefined;

  constructor(context: ListContext) {
    this.#context = context;
    context.host.addController(this);
    new LeaveGuard(context.host, () => this.#draft !== undefined);
  }

  /** What was entered belongs to one organization. */
  hostUpdate(): void {
    const store = this.#context.store();
    const organization = [store, store?.epoch];
    if (this.#organization && !isSame(organization, this.#organization)) {
      this.#draft = undefined;
      this.#isOpen = false;
    }
    this.#organization = organization;
  }

  hostDisconnected(): void {
    onceGone(this.#context.host, () => (this.#isOpen = false));
  }

  open(): void {
    this.#isOpen = true;
    this.#keepDraft = this.#keeper();
    this.#context.host.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#isOpen) return nothing;
    return html`<org-connection-create
      exportparts="${DIALOG_PARTS}, progress, step-heading, form, field, input, next, back, later, start-over, message, copy, retry"
      .store=${this.#context.store()}
      .draft=${this.#draft}
      .close=${this.#close}
      @org-draft-changed=${this.#keepDraft}
    >
      <slot name="try" slot="try"></slot>
      <slot name="sign-in" slot="sign-in"></slot>
      <slot name="contact" slot="contact"></slot>
    </org-connection-create>`;
  }

  /**
   * Keeps what one assistant tells. One that has left with its list can still create the connection, which ends the draft that
   * it was made of, but no other one.
   */
  #keeper(): (event: DraftChangedEvent) => void {
    let last = this.#draft;
    return ({ draft }) => {
      if (this.#draft !== last) return;
      this.#draft = last = draft;
      if (!draft) this.#context.host.requestUpdate();
    };
  }

  readonly #close = (): void => {
    this.#isOpen = false;
    this.#context.host.requestUpdate();
  };
}
