/** The guides of the strategies: each uses only texts of the section that it brings along, and leaves none of them unused. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GUIDES } from '../../../../src/elements/ui/strategies/guides.js';
import type { OptionLabel, StrategyGuide } from '../../../../src/elements/ui/strategies/guide.js';
import { PLATFORMS, waysOf } from '../../../../src/model/options/draft.js';
import { STRATEGIES } from '../../../../src/model/strategy.js';

const host = { requestUpdate: () => {} };

/** The keys of everything that a guide can show, whatever runs at the provider. */
function keysOf({ instructions, afterwards, labels, ways, notice }: StrategyGuide): Set<string> {
  const steps = [undefined, ...PLATFORMS].flatMap((platform) => instructions(platform));
  const named: OptionLabel[] = [...Object.values(labels), ...Object.values(ways)];
  return new Set([
    ...[...steps, ...afterwards].map(({ text }) => text),
    ...named.flatMap(({ label, hint }) => (hint ? [label, hint] : [label])),
    ...(notice ? [notice] : []),
  ]);
}

for (const strategy of STRATEGIES)
  describe(`the guide of ${strategy}`, () => {
    const guideOf = async () => {
      const loaded = await GUIDES[strategy].load(host);
      assert.ok(loaded);
      return loaded.guide;
    };

    it('uses the texts of its own section, and all of them', async () => {
      const guide = await guideOf();
      // The assistant asks for the platform itself.
      const asked =
        strategy === 'samlp' ? ['samlp:platform', ...PLATFORMS.map((one) => `platform:${one}`)] : [];
      assert.deepEqual([...keysOf(guide), ...asked].sort(), Object.keys(guide.english).sort());
    });

    it('has instructions for every platform', async () => {
      const { instructions } = await guideOf();
      for (const platform of [undefined, ...PLATFORMS]) assert.ok(instructions(platform).length > 0);
    });

    it('names each way to give the settings, if there are several', async () => {
      const { ways } = await guideOf();
      const all = waysOf(strategy);
      assert.deepEqual(Object.keys(ways).sort(), all.length > 1 ? [...all].sort() : []);
    });
  });
