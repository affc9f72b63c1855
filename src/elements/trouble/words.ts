/**
 * All that is shown and said when something is wrong. Loaded with the first trouble. Its templates take `html` from
 * `register.js`, as dialogs do: so bundlers make no file of what both use.
 */
import '../../localize/en-trouble.js';
import { addStyles } from '../../styles/add.js';
import { notices } from '../../styles/notices.js';

export { minutesAgo } from './age.js';
export { checkAttributes } from './attributes.js';
export { renderCopyDetails } from './copy-details.js';
export * from './list-trouble.template.js';
export { renderProblem } from './problem.template.js';
export * from './toggle-trouble.template.js';
export { renderWaiting } from './waiting.template.js';

/** Gives a root the styles of what is drawn here. */
export function dress(root: HTMLElement | DocumentFragment): void {
  addStyles(root, notices);
}
