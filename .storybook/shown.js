/** Marks the page when a story shows what it promises: what takes pictures waits for that. */
import { STORY_RENDER_PHASE_CHANGED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { textOf } from '../test/helpers/roles.js';

const PATIENCE = 20_000;
/** The one after the story was played. A hook would come later: before it Storybook waits for all that moves. */
const PLAYED = 'completing';

/** @param context Storybook's, of a story that is about to be shown */
export function markWhenShown({ canvasElement, id, parameters: { shows } }) {
  const channel = addons.getChannel();
  const look = ({ newPhase, storyId }) => {
    if (newPhase !== PLAYED || storyId !== id) return;
    channel.off(STORY_RENDER_PHASE_CHANGED, look);
    mark(id, () => [shows].flat().every((text) => textOf(canvasElement).includes(text)));
  };
  channel.on(STORY_RENDER_PHASE_CHANGED, look);
}

/** Gives up in the end: with other servers or in another language it may never be so. */
function mark(id, isShown) {
  const { document, performance, requestAnimationFrame } = globalThis;
  // What stands time still wants to know it at once.
  globalThis.isStoryShown = isShown;
  // Not `Date.now`, which may stand still.
  const end = performance.now() + PATIENCE;
  const look = () => {
    if (isShown()) document.documentElement.dataset.shown = id;
    else if (performance.now() < end) requestAnimationFrame(look);
  };
  look();
}
