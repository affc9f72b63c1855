/** Somebody's eyes and finger in a story. */

const PATIENCE = 5_000;

/** The button or switch of this name, as soon as it is there. */
export async function appears(canvas: ParentNode, name: string): Promise<HTMLElement> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const button = buttonOf(canvas, name);
    if (button) return button;
    if (Date.now() > end) throw new Error(`There is no button “${name}”.`);
    await new Promise(requestAnimationFrame);
  }
}

/** Presses it as soon as it is there. */
export async function press(canvas: ParentNode, name: string): Promise<void> {
  (await appears(canvas, name)).click();
}

function buttonOf(root: ParentNode, name: string): HTMLElement | undefined {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLButtonElement && nameOf(element) === name) return element;
    const inside = element.shadowRoot && buttonOf(element.shadowRoot, name);
    if (inside) return inside;
  }
  return undefined;
}

function nameOf(button: HTMLButtonElement): string {
  return button.ariaLabel ?? button.textContent.trim();
}
