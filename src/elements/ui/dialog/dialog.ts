import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { register } from '../register.js';
import { shared } from '../../../styles/shared.js';
import { focusedElement } from '../focus/focused-element.js';
import { styles } from './dialog.styles.js';

/** The parts of a dialog and its buttons, for the `exportparts` of an element that shows one. */
export const DIALOG_PARTS = 'dialog, dialog-heading, dialog-body, dialog-actions, dialog-button';

/**
 * A modal dialog, open as long as it is in the page (WAI-ARIA Authoring Practices, dialog). The focus moves to the element
 * with `autofocus`, or else to the heading, and returns afterwards.
 *
 * @tag org-dialog
 * @internal
 * @slot - The text.
 * @slot actions - Its buttons.
 * @csspart dialog - The dialog.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - The text.
 * @csspart dialog-actions - Its buttons.
 */
export class OrgDialog extends LitElement {
  static override properties = {
    heading: {},
    isAlert: { attribute: false },
    dismiss: { attribute: false },
  };

  static override styles = [shared, styles];

  heading = '';

  /** Whether it interrupts with a question: the role `alertdialog`. */
  isAlert = false;

  /** Called when the user presses Escape. */
  dismiss: () => void = () => {};

  #opener: HTMLElement | null = null;
  /** What had the focus last, even inside the shadow roots of its content. */
  #focused: HTMLElement | undefined;

  constructor() {
    super();
    this.addEventListener('focusin', (event) => (this.#focused = event.composedPath()[0] as HTMLElement));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#opener ??= focusedElement(this);
    // Within the page, it is moved.
    if (this.hasUpdated) this.#show();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.isConnected) this.#opener?.focus();
  }

  override firstUpdated(): void {
    this.#show();
  }

  override render(): TemplateResult {
    return html`
      <dialog
        part="dialog"
        role=${this.isAlert ? 'alertdialog' : nothing}
        aria-labelledby="heading"
        aria-describedby=${this.isAlert ? 'body' : nothing}
        @keydown=${this.#dismissByKey}
        @cancel=${this.#dismissByBrowser}
        @close=${this.#reopen}
      >
        <h2 part="dialog-heading" id="heading" tabindex="-1">${this.heading}</h2>
        <div class="body" part="dialog-body" id="body"><slot></slot></div>
        <div class="actions" part="dialog-actions"><slot name="actions"></slot></div>
      </dialog>
    `;
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog') as HTMLDialogElement;
  }

  /** A dialog that is moved stays open, but is no longer modal, and has lost the focus. */
  #show(): void {
    const dialog = this.#dialog;
    if (dialog.matches(':modal')) return;
    const first = this.#focused ?? this.querySelector<HTMLElement>('[autofocus]');
    dialog.open = false;
    try {
      dialog.showModal();
    } catch {
      // The question has to be asked even where the browser can't make the rest of the page inert.
      dialog.open = true;
    }
    (first ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
  }

  /** Stops the event, so that a dialog inside another one closes alone. */
  #dismissByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.dismiss();
  }

  #dismissByBrowser(event: Event): void {
    if (event.target !== this.#dialog) return;
    event.preventDefault();
    this.dismiss();
  }

  /** Some browsers close a dialog despite `preventDefault()`; it stays open until the element that shows it removes it. */
  #reopen(): void {
    if (!this.isConnected) return;
    this.dismiss();
    this.#show();
  }
}

register('org-dialog', OrgDialog);

declare global {
  interface HTMLElementTagNameMap {
    'org-dialog': OrgDialog;
  }
}
