/** Somebody's eyes and finger in a story. */

const PATIENCE = 5_000;

/** The button, switch or field of this name, as soon as it is there. */
export function appears(canvas: ParentNode, name: string): Promise<HTMLElement> {
  return soon(() => controlOf(canvas, name), `“${name}”`);
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

/** Moves the focus to it as soon as it is there. */
export async function focus(canvas: ParentNode, name: string): Promise<void> {
  (await appears(canvas, name)).focus();
}

/** Presses it as soon as it is there. */
export async function press(canvas: ParentNode, name: string): Promise<void> {
  (await appears(canvas, name)).click();
}

function controlOf(root: ParentNode, name: string): HTMLElement | undefined {
  for (const element of root.querySelectorAll('*')) {
    if (isControl(element) && nameOf(element) === name) return element;
    const inside = element.shadowRoot && controlOf(element.shadowRoot, name);
    if (inside) return inside;
  }
  return undefined;
}

type Control = HTMLButtonElement | HTMLInputElement | HTMLTextAreaElement;

function isControl(element: Element): element is Control {
  return [HTMLButtonElement, HTMLInputElement, HTMLTextAreaElement].some((type) => element instanceof type);
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
