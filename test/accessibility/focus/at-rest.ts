/** Waits until the page has done everything it can without another key or another answer. */
import { settled } from '../../helpers/controlled-transport.js';

/** Controls that open something in a file loaded on demand, or that save. */
const OPENERS = '[role=switch], [aria-haspopup], [role=menuitem], [type=submit], .link, .danger';
/** More than any chain of promises between a key and what is rendered. */
const TURNS = 100;
/** More than any chain of on-demand files that load one another. */
const ROUNDS = 3;

/** Loads every file on demand (assistant, details, menu, settings, removal, selection), so that each run takes the same course. */
export async function loadOnDemandFiles(): Promise<void> {
  await Promise.all([
    import('../../../src/elements/connection-list/adding/adding.js'),
    import('../../../src/elements/connection-list/details/details-dialog.js'),
    import('../../../src/elements/connection-list/selection/selection.js'),
    import('../../../src/elements/connection-list/row-menu/row-menu.js'),
    import('../../../src/elements/connection-settings/connection-settings.js'),
    import('../../../src/elements/connection-remove/remove-dialog.js'),
  ]);
}

/**
 * Resolves when the page is at rest, even after an `import()`. Although its file is already loaded, that resolves in a
 * task of its own, which a browser delays until it has rendered.
 */
export async function atRest(): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    await import('../../../src/elements/connection-settings/connection-settings.js');
    await settled();
  }
}

/** Resolves when the page is at rest, provided that it imports nothing: much sooner. */
export async function rendered(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await Promise.resolve();
}

/** Notices when a control was pressed that might import a file. */
export class PressWatch {
  #hasOpened = false;

  constructor(page: HTMLElement) {
    for (const type of ['click', 'keydown']) page.addEventListener(type, this, true);
  }

  handleEvent(event: Event): void {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLElement)) return;
    const isArrow = event instanceof KeyboardEvent && event.key.startsWith('Arrow');
    this.#hasOpened ||=
      event.type === 'click' ? target.matches(OPENERS) : isArrow && target.matches('[aria-haspopup]');
  }

  /** Whether one was pressed since the last call. */
  hasOpened(): boolean {
    const hasOpened = this.#hasOpened;
    this.#hasOpened = false;
    return hasOpened;
  }
}
