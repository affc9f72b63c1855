/**
 * Three products that could have this page. How their pages look is in `looks/`, how the kit looks in them in `../themes/`; what
 * they are called is said here.
 */

export const PRODUCTS = { fieldnote: 'Fieldnote', ledger: 'Ledger', nightshift: 'Nightshift' } as const;
export type Product = keyof typeof PRODUCTS;

let shown: Product = 'fieldnote';

/** Whatever says “Fieldnote”, said of the product that is shown. */
export function named(text: string): string {
  return text.replaceAll(PRODUCTS.fieldnote, PRODUCTS[shown]);
}

/** Looks like this product; the texts follow when they are written anew. */
export function showProduct(product: Product): void {
  shown = product;
  document.querySelector<HTMLLinkElement>('#look')!.href = `./page/looks/${product}.css`;
  document.querySelector('org-provider')!.className = `org-theme-${product}`;
  document.querySelector('.brand span')!.textContent = PRODUCTS[product];
  const icon = `./page/looks/${product}.svg`;
  document.querySelector<HTMLImageElement>('.brand img')!.src = icon;
  document.querySelector<HTMLLinkElement>('#icon')!.href = icon;
  const address = `support@${product}.example`;
  const support = document.querySelector<HTMLAnchorElement>('#support')!;
  Object.assign(support, { href: `mailto:${address}`, textContent: address });
}
