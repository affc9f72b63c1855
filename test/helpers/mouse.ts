/** Clicks the middle of an element with a real mouse, which reveals elements that are covered or out of view. */
import { resetMouse, sendMouse } from '@web/test-runner-commands';

export async function clickOn(element: HTMLElement): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

export { resetMouse };
