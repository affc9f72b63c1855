/**
 * Runs in a story's page before anything else, and replaces its clock. Time advances only by timers, and stops once the story
 * is complete, so that ages and countdowns are always the same, however slow the machine is.
 */
export function standStill() {
  /** A shorter timer doesn't wait for time to pass, but only for other tasks. */
  const AT_ONCE = 50;
  const realTimeout = globalThis.setTimeout.bind(globalThis);
  let time = Date.UTC(2026, 0, 1);
  let isStill = false;
  // Later events need later times, if only by a millisecond: the store uses them to recognize old responses.
  Date.now = () => (isStill ? time : time++);
  globalThis.setTimeout = (act, milliseconds = 0, ...parameters) => {
    if (milliseconds <= AT_ONCE) return realTimeout(act, milliseconds, ...parameters);
    const end = time + milliseconds;
    return realTimeout(() => {
      isStill ||= globalThis.isStoryShown?.() ?? false;
      if (isStill) return;
      time = Math.max(time, end);
      act(...parameters);
    }, milliseconds);
  };
}

/** Finishes all transitions, pauses all animations at their start, and waits for fonts. */
export async function settle() {
  const { document } = globalThis;
  for (const root of rootsIn(document))
    for (const animation of root.getAnimations().filter(({ playState }) => playState === 'running'))
      if (animation instanceof globalThis.CSSTransition) animation.finish();
      else Object.assign(animation, { currentTime: 0 }).pause();
  await document.fonts.ready;
  await new Promise((resolve) =>
    globalThis.requestAnimationFrame(() => globalThis.requestAnimationFrame(resolve)),
  );

  function rootsIn(root) {
    const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [root, ...shadows.flatMap(rootsIn)];
  }
}

/** The height of the story and its overlays; with a dialog, that of the window. */
export function heightOfPicture() {
  const { document, innerHeight, scrollY } = globalThis;
  const MARGIN = 16;
  const all = everything(document);
  const bottomOf = (element) => element.getBoundingClientRect().bottom;
  const story = bottomOf(document.querySelector('#storybook-root'));
  const over = all.filter((element) => element.matches(':popover-open, dialog:modal')).map(bottomOf);
  const isModal = all.some((element) => element.matches('dialog:modal'));
  const height = Math.ceil(Math.max(story, ...over) + scrollY) + MARGIN;
  return isModal ? Math.min(height, innerHeight) : height;

  function everything(root) {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? everything(element.shadowRoot) : []),
    ]);
  }
}
