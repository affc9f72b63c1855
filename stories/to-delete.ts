/** What somebody does to delete Acme Workforce. */
import { press, type } from './press.js';

/** Up to what is left to be confirmed. */
export async function toDelete(canvas: HTMLElement, name: string): Promise<void> {
  await press(canvas, 'Remove');
  await press(canvas, 'Delete connection');
  await type(canvas, 'To delete it, type its name: Acme Workforce', name);
}
