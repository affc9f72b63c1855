/** Reads and operates a page like a user, in any browser. It waits for conditions, never for a fixed time. */
import { PATIENCE } from '../../../.config/test/patience.mjs';
import { allByRole, textOf } from '../../helpers/roles.js';

/** Resolves as soon as `look` finds something. */
export async function sees<T>(what: string, look: () => T | null | undefined | false): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`never saw ${what}; there is: ${textOf(document.body)}`);
    await new Promise(requestAnimationFrame);
  }
}

/** Resolves when this text is visible. */
export async function reads(text: string): Promise<void> {
  await sees(`“${text}”`, () => textOf(document.body).includes(text));
}

/** Resolves when this text is no longer visible. */
export async function readsNoMore(text: string): Promise<void> {
  await sees(`no “${text}” any more`, () => !textOf(document.body).includes(text));
}

/** The element with this role and name, as soon as there is exactly one that can be used. */
export function control(role: string, name: string | RegExp): Promise<HTMLElement> {
  return sees(`one ${role} “${name}”`, () => {
    const found = allByRole(document.body, role, name).filter((element) => element.checkVisibility());
    return found.length === 1 && found[0];
  });
}

export async function presses(role: string, name: string | RegExp): Promise<void> {
  (await control(role, name)).click();
}

/** Types into a field, or selects an option. */
export async function enters(role: string, name: string, value: string): Promise<void> {
  const field = (await control(role, name)) as HTMLInputElement | HTMLSelectElement;
  field.value = value;
  for (const type of ['input', 'change'])
    field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** Chooses an item in the menu of a row. */
export async function chooses(row: string, item: RegExp): Promise<void> {
  await presses('button', `Actions for ${row}`);
  await presses('menuitem', item);
}

/** Whether a switch is on. */
export async function isSwitched(name: string, isOn: boolean): Promise<void> {
  await sees(`“${name}” switched ${isOn ? 'on' : 'off'}`, () =>
    allByRole(document.body, 'switch', name).some(
      (element) => element.ariaChecked === String(isOn) && element.ariaBusy === 'false',
    ),
  );
}

/** Fails unless the condition holds now. */
export function expects(what: string, isSo: boolean): void {
  if (!isSo) throw new Error(`not so: ${what}`);
}
