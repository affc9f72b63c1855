import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import '../../localize/en-dialogs.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { focusedElement } from '../focused-element.js';

/** What dialogs give to the outside, for the `exportparts` of whoever shows one. */
export const DIALOG_PARTS = 'dialog, dialog-heading, dialog-body, dialog-actions';

/**
 * A modal dialog, open as long as it is in the page (WAI-ARIA Authoring Practices, dialog). The focus goes to what has
 * `autofocus`, else to the heading, and back to where it was.
 *
 * @tag org-dialog
 * @internal
 * @slot - What it says.
 * @slot actions - Its buttons.
 * @csspart dialog - The dialog.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says.
 * @csspart dialog-actions - Its buttons.
 */
export class OrgDialog extends LitElement {
  static override properties = {
    heading: {},
    isAlert: { attribute: false },
    dismiss: { attribute: false },
  };

  static override styles = [
    tokens,
    base,
    controls,
    css`
      dialog {
        width: min(34rem, 100vw - 24px);
        max-width: none;
        max-height: calc(100dvh - 24px);
        padding: 0;
        border: 1px solid var(--_border);
        border-radius: calc(var(--_radius) * 1.5);
        background: var(--_surface);
        color: var(--_text);
        font-size: 1rem;
        text-align: start;
        overflow: auto;
        overscroll-behavior: contain;
        box-shadow: 0 16px 48px rgb(0 0 0 / 30%);
      }

      dialog::backdrop {
        background: rgb(10 14 20 / 55%);
      }

      h2 {
        padding: 24px 24px 0;
        font-size: 1.25em;
        font-weight: 600;
        line-height: 1.3;
        overflow-wrap: anywhere;
      }

      h2:focus-visible {
        outline: none;
      }

      .body {
        display: flex;
        flex-direction: column;
        gap: 12px;
        padding: 12px 24px 24px;
        overflow-wrap: anywhere;
      }

      ::slotted(.warning) {
        padding: 8px 12px;
        border-inline-start: 3px solid var(--_warning);
        background: var(--_warning-surface);
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 8px;
        padding: 16px 24px;
        border-block-start: 1px solid var(--_border);
        background: var(--_surface-raised);
      }

      .actions[hidden] {
        display: none;
      }

      @media (max-width: 30rem) {
        h2 {
          padding: 16px 16px 0;
        }

        .body {
          padding: 12px 16px 16px;
        }

        .actions {
          flex-direction: column;
          align-items: stretch;
          padding: 12px 16px;
        }
      }

      @media (prefers-reduced-motion: no-preference) {
        dialog,
        dialog::backdrop {
          animation: appear 140ms ease-out;
        }
      }

      @keyframes appear {
        from {
          opacity: 0;
        }
      }
    `,
  ];

  /** What it is about. */
  heading = '';

  /** Whether it interrupts with a question: the role `alertdialog`. */
  isAlert = false;

  /** Called when the person wants to leave it by the Escape key. */
  dismiss: () => void = () => {};

  #opener: HTMLElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#opener = focusedElement();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#opener?.isConnected) this.#opener.focus();
  }

  override firstUpdated(): void {
    this.#dialog?.showModal();
    const first = this.querySelector<HTMLElement>('[autofocus]');
    (first ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
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
        <div class="actions" part="dialog-actions" ?hidden=${!this.querySelector('[slot=actions]')}>
          <slot name="actions"></slot>
        </div>
      </dialog>
    `;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** One inside another hears its own key only. */
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

  /** Some browsers close it whatever is said: whoever shows it decides. */
  #reopen(): void {
    if (!this.isConnected) return;
    this.dismiss();
    if (this.isConnected && !this.#dialog?.open) this.#dialog?.showModal();
  }
}

define('org-dialog', OrgDialog);

declare global {
  interface HTMLElementTagNameMap {
    'org-dialog': OrgDialog;
  }
}
