/** Records what live regions say, and checks all of it: also what comes after the first announcement. */
import { expect, nextFrame } from '@open-wc/testing';
import { settled } from './controlled-transport.js';
import { allByRole } from './roles.js';
import { waitUntil } from './wait-until.js';

/** Everything that the live regions inside `root` say from now on, or what of it is meant. */
export function listen(root: ParentNode, isMeant: (text: string) => boolean = () => true): readonly string[] {
  const said: string[] = [];
  const regions = allByRole(root, 'status');
  if (regions.length === 0) throw new Error('There is no live region to listen to.');
  for (const region of regions)
    new MutationObserver(() => {
      const text = (region.textContent ?? '').replaceAll('\u00a0', '').trim();
      if (isMeant(text)) said.push(text);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

/** Waits for the announcements, then checks that there were these and no other. */
export async function expectSaid(said: readonly string[], ...texts: (string | RegExp)[]): Promise<void> {
  await waitUntil(
    () => said.length >= texts.length,
    `${texts.join(' ')} was not said, but ${said.join(' ')}`,
  );
  await quiet();
  expect(said.length, `said: ${said.join(' | ')}`).to.equal(texts.length);
  for (const [index, text] of texts.entries())
    if (typeof text === 'string') expect(said[index]).to.equal(text);
    else expect(said[index]).to.match(text);
}

/** Resolves once everything has happened that needs no answer and no time: promises, tasks, and a few frames. */
export async function quiet(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) {
    await settled();
    await nextFrame();
  }
}
