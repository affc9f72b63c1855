/** Each strategy over HTTP: created by keyboard alone from what the provider's console gives, and switched on. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { begin, press } from './keys.js';
import { PROVIDED } from './providers.js';
import { go, switchOn, toReview } from './steps.js';
import { bodiesOf, LIST, recordPosted, type Stored } from './wire.js';
import { stage } from './stage.js';

describe('by keyboard alone, over HTTP, from what a provider gives,', () => {
  const here = stage();

  async function storedAs(displayName: string): Promise<Stored[]> {
    const answer = (await (await here.demo.ask(LIST)).json()) as { identity_providers: Stored[] };
    return answer.identity_providers.filter(({ display_name: name }) => name === displayName);
  }

  for (const [place, provided] of PROVIDED.entries()) {
    const { strategy, provider, way = '', sent, stored } = provided;
    it(`a connection of ${strategy} is created and switched on ${way}`.trim(), async (test) => {
      const displayName = `${provider} & Größe ${place}`;
      const journey = await begin(test, here.browser, here.demo.origin);
      const { page, seen } = journey;
      const posted = recordPosted(page);
      await toReview(journey, provided, displayName);
      assert.deepEqual(await storedAs(displayName), []);
      await go(journey, 'Create', 'Finish');
      const [created] = await storedAs(displayName);
      assert.deepEqual([created?.['strategy'], created?.['is_enabled']], [strategy, false]);
      await switchOn(journey, displayName);
      await press(journey, 'Done');
      await page.waitForFunction((seen) => seen.focus().name === 'Add connection', {}, seen);
      assert.deepEqual(
        (await bodiesOf(posted)).map(({ options }) => options),
        [sent],
      );
      const held = await storedAs(displayName);
      assert.deepEqual(
        held.map(({ is_enabled: isEnabled, options }) => [isEnabled, options]),
        [[true, stored]],
      );
    });
  }
});
