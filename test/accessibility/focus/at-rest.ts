/** When the page has done what it can without another key or another answer. */
import { settled } from '../../helpers/controlled-transport.js';

/** What opens something that is loaded then, or saves. */
const LOADS = '[role=switch], [aria-haspopup], [role=menuitem], [type=submit], .link, .danger';
/** More than any chain of promises between a key and what is drawn. */
const TURNS = 100;
/** More than anything that loads one thing after another. */
const ROUNDS = 3;

/** Loads whatever is loaded later, so that a run takes the same course each time. */
export async function loadEverything(): Promise<void> {
  await Promise.all([
    import('../../../src/elements/connection-list/selection/selection.js'),
    import('../../../src/elements/connection-list/row-menu/row-menu.js'),
    import('../../../src/elements/connection-settings/connection-settings.js'),
    import('../../../src/elements/connection-remove/remove-dialog.js'),
    import('../../../src/elements/connection-toggle/question.template.js'),
  ]);
}

/** Resolves when also what is loaded has come. That is a task of its own, which a browser puts off until it has drawn. */
export async function atRest(): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    await import('../../../src/elements/connection-settings/connection-settings.js');
    await settled();
  }
}

/** Resolves when everything has come that needs no task of its own: much sooner. */
export async function drawn(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await Promise.resolve();
}

/** Knows whether something was pressed that may load something. */
export class Loading {
  #hasBegun = false;

  constructor(page: HTMLElement) {
    for (const type of ['click', 'keydown']) page.addEventListener(type, this, true);
  }

  handleEvent(event: Event): void {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLElement)) return;
    const isArrow = event instanceof KeyboardEvent && event.key.startsWith('Arrow');
    this.#hasBegun ||=
      event.type === 'click' ? target.matches(LOADS) : isArrow && target.matches('[aria-haspopup]');
  }

  /** Since it was asked last. */
  hasBegun(): boolean {
    const hasBegun = this.#hasBegun;
    this.#hasBegun = false;
    return hasBegun;
  }
}
