/** Computes the contrast ratio of a color and its background (WCAG 2.2). */

/** Red, green and blue, each up to 255. */
type Color = readonly [number, number, number];

/** From 1 (the same color) to 21 (black on white). */
export function contrast(color: string, element: Element): number {
  const behind = behindOf(element);
  const [light, dark] = [luminance(over(behind, color)), luminance(behind)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Whether the color is visible. */
export function isClear(color: string): boolean {
  return channelsOf(color)[3] === 0;
}

/** The color behind an element. */
function behindOf(element: Element): Color {
  const layers: string[] = [];
  for (let node = parentOf(element); node; node = parentOf(node))
    if (node instanceof Element) layers.unshift(getComputedStyle(node).backgroundColor);
  return layers.reduce<Color>(over, [255, 255, 255]);
}

/** The parent in the flat tree: slotted content belongs to its slot. */
function parentOf(node: Node): Node | null {
  const slot = node instanceof Element ? node.assignedSlot : null;
  return slot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
}

function over(behind: Color, color: string): Color {
  const [red, green, blue, share] = channelsOf(color);
  const mix = (one: number, other: number) => one * share + other * (1 - share);
  return [mix(red, behind[0]), mix(green, behind[1]), mix(blue, behind[2])];
}

function luminance(color: Color): number {
  const [red, green, blue] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Red, green, blue, and the opacity, up to 1. */
function channelsOf(color: string): [number, number, number, number] {
  const [red = 0, green = 0, blue = 0, share = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (color.startsWith('rgb')) return [red, green, blue, share];
  // The result of `color-mix()`, whose components are up to 1.
  if (color.startsWith('color(srgb ')) return [255 * red, 255 * green, 255 * blue, share];
  throw new Error(`This is no color that can be read here: ${color}`);
}
