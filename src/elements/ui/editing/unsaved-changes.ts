/** Asks an admin before unsaved changes are lost: in a dialog of the kit's, and in the browser's when the page is left. */
import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localize } from '../../../localize/localize.js';
import type { SettingsMessages } from '../../../localize/messages.js';
import { onceGone } from '../page/once-gone.js';
import { LeaveGuard } from '../page/leave-guard.js';
import { renderDiscard } from './discard.template.js';

export class UnsavedChanges implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #localize: Localize<SettingsMessages>;
  readonly #areThere: () => boolean;
  #question: Promise<boolean> | undefined;
  #answer: ((isSure: boolean) => void) | undefined;

  constructor(
    host: ReactiveControllerHost & Element,
    localize: Localize<SettingsMessages>,
    areThere: () => boolean,
  ) {
    [this.#host, this.#localize, this.#areThere] = [host, localize, areThere];
    host.addController(this);
    new LeaveGuard(host, areThere);
  }

  hostDisconnected(): void {
    onceGone(this.#host, () => this.keep());
  }

  /** Whether they may be discarded. Everybody who asks while the question is open gets its one answer. */
  async mayDiscard(): Promise<boolean> {
    if (!this.#areThere() || !this.#host.isConnected) return true;
    return (this.#question ??= this.#ask());
  }

  /** Answers the question that is open, if there is one. */
  keep(): void {
    this.#answer?.(false);
  }

  render(): TemplateResult | typeof nothing {
    return this.#answer ? renderDiscard(this.#localize, this.#answer) : nothing;
  }

  #ask(): Promise<boolean> {
    this.#host.requestUpdate();
    return new Promise((resolve) => {
      this.#answer = (isSure) => {
        this.#question = this.#answer = undefined;
        this.#host.requestUpdate();
        resolve(isSure);
      };
    });
  }
}
