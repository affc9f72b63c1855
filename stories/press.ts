/** Somebody's eyes and finger in a story. */

const PATIENCE = 5_000;

/** The button, switch or field of this name, as soon as it is there; only a switch, if `isSwitch`. */
export function appears(canvas: ParentNode, name: string, isSwitch = false): Promise<HTMLElement> {
  return soon(() => controlOf(canvas, name, isSwitch), `“${name}”`);
}

/** What `find` finds, as soon as it finds something. */
export async function soon<T>(find: () => T | null | undefined, what: string): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = find();
    if (found) return found;
    if (Date.now() > end) throw new Error(`There is no ${what}.`);
    await new Promise(requestAnimationFrame);
  }
}

/** Moves the focus to the switch of this name, which the button with the name of its row has, too. */
export async function focusSwitch(canvas: ParentNode, name: string): Promise<void> {
  (await appears(canvas, name, true)).focus();
}

/** Presses it. */
export async function pressSwitch(canvas: ParentNode, name: string): Promise<void> {
  (await appears(canvas, name, true)).click();
}

/** Presses it as soon as it is there. */
export async function press(canvas: ParentNode, name: string): Promise<void> {
  (await appears(canvas, name)).click();
}

function controlOf(root: ParentNode, name: string, isSwitch: boolean): HTMLElement | undefined {
  for (const element of root.querySelectorAll('*')) {
    if (isControl(element) && nameOf(element) === name && (!isSwitch || element.role === 'switch'))
      return element;
    const inside = element.shadowRoot && controlOf(element.shadowRoot, name, isSwitch);
    if (inside) return inside;
  }
  return undefined;
}

const CONTROLS = [HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement];

type Control = InstanceType<(typeof CONTROLS)[number]>;

function isControl(element: Element): element is Control {
  return CONTROLS.some((type) => element instanceof type);
}

function nameOf(control: Control): string {
  return control.ariaLabel ?? (control.labels?.[0] ?? control).textContent.trim();
}

/** Types into it as soon as it is there. */
export async function type(canvas: ParentNode, name: string, text: string): Promise<void> {
  const field = (await appears(canvas, name)) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Presses Enter in it, as it were: submits the form that it is in. */
export async function submit(canvas: ParentNode, name: string): Promise<void> {
  ((await appears(canvas, name)) as HTMLInputElement).form?.requestSubmit();
}
