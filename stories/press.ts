/** Somebody's eyes and finger in a story. */

const PATIENCE = 5_000;

/** The button, switch or field of this name, as soon as it is there. */
export async function appears(canvas: ParentNode, name: string): Promise<HTMLElement> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const control = controlOf(canvas, name);
    if (control) return control;
    if (Date.now() > end) throw new Error(`There is nothing called “${name}”.`);
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
  return [HTMLButtonElement, HTMLInputElement, HTMLTextAreaElement].some((one) => element instanceof one);
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

/** Pastes into it as soon as it is there, in place of what it holds, and leaves it. */
export async function paste(canvas: ParentNode, name: string, text: string): Promise<void> {
  const field = (await appears(canvas, name)) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses Enter in it, as it were: submits the form that it is in. */
export async function submit(canvas: ParentNode, name: string): Promise<void> {
  ((await appears(canvas, name)) as HTMLInputElement).form?.requestSubmit();
}
