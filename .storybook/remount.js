/** Shows a story from its beginning when its servers are to meet something else, so that it is also played again. */
import { addons } from 'storybook/preview-api';

const seen = new Map();

/** @param faults what the servers meet now, as a text */
export function remountAfter(storyId, faults) {
  const before = seen.get(storyId);
  seen.set(storyId, faults);
  if (before !== undefined && before !== faults) addons.getChannel().emit('forceRemount', { storyId });
}
