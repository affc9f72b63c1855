/** Hands the instructions on to a colleague: copied, printed, or in an e-mail. */
import { viewOf } from '../page/view.js';
import { copyText } from '../text/copy.js';

/** Without access to the clipboard, a field to copy from appears. */
export async function copyInstructions(button: HTMLElement, text: string, copied: () => void): Promise<void> {
  await copyText(button, text, copied, () => {
    const field = button.ownerDocument.createElement('textarea');
    Object.assign(field, { value: text, readOnly: true, rows: 8, className: 'input' });
    field.ariaLabel = button.textContent.trim();
    // One that is there from before could have other values.
    button.parentElement?.querySelector('textarea')?.remove();
    button.parentElement?.append(field);
    field.select();
  });
}

/**
 * Prints only the instructions, from a frame of their own.
 *
 * @param language of the text, as BCP 47
 */
export function printInstructions(button: HTMLElement, title: string, text: string, language: string): void {
  const frame = button.ownerDocument.createElement('iframe');
  frame.hidden = true;
  frame.ariaHidden = 'true';
  button.after(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  if (!page || !view) return frame.remove();
  const [heading, body] = [page.createElement('h1'), page.createElement('pre')];
  page.title = heading.textContent = title;
  body.textContent = text;
  Object.assign(page.documentElement, {
    lang: language,
    dir: viewOf(button).getComputedStyle(button).direction,
  });
  // By CSSOM, which a strict Content Security Policy allows.
  Object.assign(body.style, { font: 'inherit', whiteSpace: 'pre-wrap' });
  page.body.append(heading, body);
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}

/** The address of an e-mail without a recipient. */
export function mailAddress(subject: string, text: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}
