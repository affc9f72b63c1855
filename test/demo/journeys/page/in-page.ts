/** What a journey sees of the page: loaded into it by Vite, because only there shadow roots can be looked into. */
import { everything, focused, nameOf, textOf } from '../../../helpers/roles.js';

export { recordTold, secrets, told, traces } from './in-page-traces.js';

/** What has the focus. */
export interface Focus {
  /** Without “(optional)”, which belongs to the label. */
  readonly name: string;
  /** The explicit role, or else the tag. */
  readonly role: string;
  /** Whether text can be entered. */
  readonly isField: boolean;
  /** Whether a choice is chosen, or a switch is on. */
  readonly isOn: boolean;
}

const FIELD = 'textarea, input:not([type=radio], [type=checkbox], [type=file])';

export function focus(): Focus {
  const element = focused() ?? document.body;
  return {
    name: ownName(element),
    role: element.role ?? element.localName,
    isField: element.matches(FIELD),
    isOn: element.ariaChecked === 'true' || (element as Partial<HTMLInputElement>).checked === true,
  };
}

/** The name of the assistant's current step; empty where none is shown. */
export function step(): string {
  const current = [...everything(document)].find(({ ariaCurrent }) => ariaCurrent === 'step');
  return current ? textOf(current) : '';
}

/** Whether this text can be seen. */
export function shows(text: string): boolean {
  return [...everything(document)].some(
    (element) =>
      element.matches('p, h3, dt, dd, li, span, legend') &&
      element.checkVisibility() &&
      textOf(element).includes(text),
  );
}

/** Whether a switch shows this state and nothing is pending. */
export function isSwitched(name: string, isOn: boolean): boolean {
  const found = [...everything(document)].filter(
    (element) => element.role === 'switch' && nameOf(element) === name,
  );
  return (
    found.length > 0 &&
    found.every((one) => one.ariaChecked === String(isOn) && one.getAttribute('aria-busy') !== 'true')
  );
}

/** What is in the fields that text can be entered into, also of steps that are not shown, by their names. */
export function values(): Record<string, string> {
  const fields = [...everything(document)].filter((element) => element.matches(FIELD));
  return Object.fromEntries(fields.map((field) => [ownName(field), (field as HTMLInputElement).value]));
}

/** Puts an assistant that stands alone in the place of the list. */
export async function standAlone(): Promise<void> {
  await import('../../../../src/elements/connection-create/connection-create.js');
  document.querySelector('org-connection-list')?.replaceWith(document.createElement('org-connection-create'));
}

function ownName(element: Element): string {
  return nameOf(element).replace(' ( optional )', '');
}
