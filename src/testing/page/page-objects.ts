/** What a test asks of a page with the kit's elements: a switch, a row, a menu item, a dialog. */
import { allByRole, byRole } from './roles.js';

/** The options of {@link createPageObjects}. */
export interface PageObjectsOptions {
  /** How long to wait for an element, in milliseconds. Default: 2000. */
  readonly timeout?: number | undefined;
}

/**
 * Each method waits until there is exactly one such element.
 *
 * @throws Error after the timeout, with the names of the elements that there are
 */
export interface ConnectionsPage {
  /** An element by its role, and its accessible name if given. */
  find(role: string, name?: string | RegExp): Promise<HTMLElement>;
  /** The switch of a connection, by its display name, in a list or by itself. */
  switch(connection: string): Promise<HTMLElement>;
  /** The row of a connection in a list. */
  row(connection: string): Promise<HTMLElement>;
  /** An item of the menu of a connection's row. Opens the menu. */
  menuItem(connection: string, item: string | RegExp): Promise<HTMLElement>;
  /** The open dialog; the innermost if there are several. */
  dialog(): Promise<HTMLDialogElement>;
}

const INTERVAL = 10;

/** @param root what contains the elements; default: the document */
export function createPageObjects(
  root: ParentNode = document,
  { timeout = 2000 }: PageObjectsOptions = {},
): ConnectionsPage {
  const find: ConnectionsPage['find'] = (role, name) => until(() => byRole(root, role, name), timeout);
  const page: ConnectionsPage = {
    find,
    switch: (connection) => find('switch', connection),
    row: async (connection) => {
      const row = (await page.switch(connection)).closest('tr');
      if (!row) throw new Error(`The switch “${connection}” is in no row.`);
      return row;
    },
    menuItem: async (connection, item) => {
      const button = (await page.row(connection)).querySelector<HTMLElement>('[aria-haspopup="menu"]');
      if (!button) throw new Error(`The row of “${connection}” has no menu.`);
      if (button.ariaExpanded !== 'true') button.click();
      return find('menuitem', item);
    },
    dialog: () => until(() => openDialogs(root).at(-1) ?? fail('No dialog is open.'), timeout),
  };
  return page;
}

/** The open dialogs, the innermost last. */
export function openDialogs(root: ParentNode): HTMLDialogElement[] {
  return [...allByRole(root, 'dialog'), ...allByRole(root, 'alertdialog')].filter(
    (element): element is HTMLDialogElement => 'open' in element && element.open === true,
  );
}

/** What `look` returns once it no longer throws; after the timeout, its error. */
async function until<T>(look: () => T, timeout: number): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    try {
      return look();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, INTERVAL));
    }
  }
}

function fail(message: string): never {
  throw new Error(message);
}
