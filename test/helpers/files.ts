/** Gives a field of the assistant what a provider handed out: as a file that is chosen or dropped, or pasted. */
import { quiet } from './announcements.js';
import { control, isField, paste, type AssistantPage } from './creation.js';

/** The ways to fill a field for certificates or metadata. */
export const WAYS = ['choose', 'drop', 'paste'] as const;

export type GivingWay = (typeof WAYS)[number];

/** Gives a text in one of the ways. */
export async function give(
  page: AssistantPage,
  field: string,
  text: string,
  way: GivingWay = 'paste',
): Promise<void> {
  if (way === 'paste') pasteInto(page, field, text);
  else giveFile(page, field, new File([text], 'given'), way);
  await quiet();
}

/** Replaces what is in a field by pasting. */
export function pasteInto(page: AssistantPage, field: string, text: string): void {
  control(page, field, isField).focus();
  paste(text);
}

/** Chooses a file by the only button for it, or drops it on a field. */
export function giveFile(
  page: AssistantPage,
  field: string,
  file: File,
  way: Exclude<GivingWay, 'paste'> = 'choose',
): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  if (way === 'drop') {
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    // Otherwise, the browser would leave the page to show the file.
    if (control(page, field, isField).dispatchEvent(drop)) throw new Error('The browser opens the file.');
  } else {
    const input = control(page, 'Choose a file');
    input.files = dataTransfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** A text as Windows saves it: UTF-16 after a byte order mark. */
export function inUtf16(text: string, isLittleEndian: boolean): Uint8Array<ArrayBuffer> {
  const marked = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let index = 0; index < marked.length; index++)
    view.setUint16(index * 2, marked.charCodeAt(index), isLittleEndian);
  return new Uint8Array(view.buffer);
}
