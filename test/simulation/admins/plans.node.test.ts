/** Whether the plans that are simulated are those of the contract. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { MANAGEMENT_TIERS, MY_ORGANIZATION_TIERS } from './tiers.js';

const CONTRACT = new URL('../../../../shared/contract/contract.md', import.meta.url);

describe('the plans', () => {
  const skip = existsSync(CONTRACT) ? false : 'the contract (../shared/contract) is not here';

  it('of the My Organization API are those of the contract', { skip }, () => {
    const contract = readFileSync(CONTRACT, 'utf8');
    for (const { name, limits } of MY_ORGANIZATION_TIERS)
      for (const plan of name.split(', ')) {
        const [ownRead, ownWrite, read, write] = limits.map(({ perSecond }) => perSecond);
        assert.ok(contract.includes(`| ${plan} | ${read}/${write} | ${ownRead}/${ownWrite} |`), plan);
        assert.ok(limits.every(({ burst, perSecond }) => burst === perSecond));
      }
  });

  it('of the Management API are those of the contract', { skip }, () => {
    const contract = readFileSync(CONTRACT, 'utf8');
    const [free, ...others] = MANAGEMENT_TIERS;
    assert.ok(contract.includes(`Free tier: ${free!.limits[0]!.perSecond} RPS overall.`));
    for (const { name, limits } of others)
      for (const { burst, perSecond } of limits)
        assert.ok(contract.includes(`${burst} + ${Math.round(perSecond * 60)}/min`), name);
  });
});
