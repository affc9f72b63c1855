/** Copies a text to the clipboard when its button is pressed. */
import { viewOf } from '../page/view.js';

/**
 * Marks the button with `data-copied` once the text is copied.
 *
 * @param copied called then, such as to announce it
 * @param offer called without access to the clipboard: shows the text so that it can be copied by hand
 */
export async function copyText(
  button: HTMLElement,
  text: string,
  copied: () => void,
  offer: () => void,
): Promise<void> {
  try {
    await viewOf(button).navigator.clipboard.writeText(text);
    button.dataset['copied'] = '';
    copied();
  } catch {
    offer();
  }
}
