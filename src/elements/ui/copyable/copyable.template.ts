/** A value with a button that copies it. */
import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../../localize/localize.js';
import type { CopyingMessages } from '../../../localize/messages.js';
import { viewOf } from '../page/view.js';
import { copyText } from '../text/copy.js';

export interface CopyView {
  readonly localize: Localize<CopyingMessages>;
  readonly announce: (text: string) => void;
}

/** @param label in the accessible name of the button */
export function renderCopyable(
  label: string,
  value: string,
  { localize, announce }: CopyView,
): TemplateResult {
  const copy = ({ currentTarget }: Event) =>
    void copyValue(currentTarget as HTMLElement, value, () => announce(localize.text('valueCopied', label)));
  return html`<code dir="ltr" translate="no">${value}</code>
    <button
      class="button"
      part="copy"
      type="button"
      aria-label=${localize.text('copyValue', label)}
      @click=${copy}
    >
      ${localize.text('copy')}
    </button>`;
}

/** Without access to the clipboard, the value is selected, to be copied by hand. */
async function copyValue(button: HTMLElement, value: string, copied: () => void): Promise<void> {
  await copyText(button, value, copied, () => {
    const code = button.previousElementSibling;
    if (code) viewOf(button).getSelection()?.selectAllChildren(code);
  });
}
