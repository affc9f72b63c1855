/** A real mouse: moved to the middle of something and pressed, so that what lies above it or is out of sight shows. */
import { resetMouse, sendMouse } from '@web/test-runner-commands';

export async function clickOn(element: HTMLElement): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

export { resetMouse };
