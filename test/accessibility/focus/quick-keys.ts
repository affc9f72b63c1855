/**
 * Simulates keys in the page, as a browser would handle them, which is many times faster than real ones. The suite compares
 * their effects with those of real keys.
 */
import { focused } from '../../helpers/roles.js';
import { focusedInPage, modalDialog, stops } from './where.js';

/** Like `pressKeys`. */
export async function pressQuickly(keys: readonly string[], after: () => Promise<string>): Promise<string> {
  for (const key of keys) {
    const isShifted = key.startsWith('Shift+');
    press(key.replace('Shift+', ''), isShifted);
    const said = await after();
    if (said) return said;
  }
  return '';
}

function press(name: string, shiftKey: boolean): void {
  const key = name === 'Space' ? ' ' : name;
  const init = { key, shiftKey, bubbles: true, composed: true, cancelable: true };
  const proceeds = (focused() ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init));
  // Unless the page prevents it, the currently focused element performs the default action.
  const target = focusedInPage();
  if (proceeds) actOn(target, name, shiftKey);
  (focused() ?? document.body).dispatchEvent(new KeyboardEvent('keyup', init));
}

function actOn(target: Element | null, key: string, isBack: boolean): void {
  if (key === 'Tab') tab(isBack);
  else if (key === 'Escape') modalDialog()?.dispatchEvent(new Event('cancel', { cancelable: true }));
  else if (target instanceof HTMLButtonElement) pressButton(target, key);
  else if (target instanceof HTMLInputElement) pressField(target, key);
  else if (target instanceof HTMLSelectElement && key.startsWith('Arrow'))
    turn(target, key === 'ArrowDown' ? 1 : -1);
}

function pressButton(button: HTMLButtonElement, key: string): void {
  if (key === 'Enter' || key === 'Space') button.click();
}

function pressField(field: HTMLInputElement, key: string): void {
  if (key === 'Enter') field.form?.querySelector<HTMLElement>('[type=submit]')?.click();
  else if (isTypedInto(field)) type(field, key);
  else if (key === 'Space') field.click();
  else if (field.type === 'radio' && key.startsWith('Arrow')) choose(field, key === 'ArrowDown' ? 1 : -1);
}

function isTypedInto({ type }: HTMLInputElement): boolean {
  return type === 'text' || type === 'search';
}

function type(field: HTMLInputElement, key: string): void {
  const end = field.value.length;
  if (key === 'Home' || key === 'ArrowUp') field.setSelectionRange(0, 0);
  else if (key === 'End' || key === 'ArrowDown') field.setSelectionRange(end, end);
  else if (key.length === 1 || key === 'Space') insert(field, key === 'Space' ? ' ' : key);
}

function insert(field: HTMLInputElement, data: string): void {
  if (field.readOnly) return;
  field.setRangeText(data, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new InputEvent('input', { data, bubbles: true, composed: true }));
}

function choose(radio: HTMLInputElement, step: number): void {
  const all = group(radio).filter((one) => !one.disabled);
  const next = all.at((all.indexOf(radio) + step) % all.length);
  next?.focus();
  next?.click();
}

/** Selects the option above or below, if there is one. */
function turn(select: HTMLSelectElement, step: number): void {
  const index = select.selectedIndex + step;
  if (index < 0 || index >= select.length) return;
  select.selectedIndex = index;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Moves to the next tab stop of the dialog or the page, or out of it. */
function tab(isBack: boolean): void {
  const from = focusedInPage();
  const order = stops(modalDialog() ?? document.body, from).filter((stop) => isStop(stop, from, isBack));
  const place = from ? order.indexOf(from as HTMLElement) : isBack ? order.length : -1;
  const next = order[place + (isBack ? -1 : 1)];
  if (next) next.focus();
  else if (from instanceof HTMLElement) from.blur();
  if (next instanceof HTMLInputElement && isTypedInto(next)) next.select();
}

/** In a group of radio buttons, the selected one is the tab stop, or else the first one in the direction. */
function isStop(stop: HTMLElement, from: Element | null, isBack: boolean): boolean {
  if (!(stop instanceof HTMLInputElement) || stop.type !== 'radio' || stop === from) return true;
  const all = group(stop);
  if (from instanceof HTMLInputElement && all.includes(from)) return false;
  return stop === (all.find(({ checked }) => checked) ?? all.at(isBack ? -1 : 0));
}

function group({ name, form }: HTMLInputElement): HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>(`[type=radio][name="${name}"]`) ?? [])];
}
