/** Adds the style sheet of a ready-made theme to the page, until the returned function is called. */
export async function loadTheme(
  theme: string,
): Promise<{ readonly sheet: CSSStyleSheet; readonly unload: () => void }> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../demo/themes/${theme}.css`, import.meta.url).href;
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve, { once: true }));
  document.head.append(link);
  await loaded;
  return { sheet: link.sheet!, unload: () => link.remove() };
}
