/** Changes that wait for each other are made together: nothing of any of them is forgotten. */
import { expect } from '@open-wc/testing';
import {
  mergePlans,
  switchOff,
  type Plan,
} from '../../../../src/elements/connection-list/selection/change.js';
import type { Addressable } from '../../../../src/elements/connection-list/selection/selected-ids.js';
import { connection } from '../../../helpers/connections.js';

function plan(name: string, already: number): Plan {
  const id = `con_${name.padStart(16, '0')}`;
  return {
    change: switchOff,
    labels: new Map([[id, name]]),
    connections: [connection({ id, displayName: name }) as Addressable],
    already,
    leftOut: [{ label: `${name}’s brother`, reason: () => 'Read only.' }],
    prevented: [
      connection({ id: `con_${name.padStart(16, '1')}`, displayName: `${name}’s sister` }) as Addressable,
    ],
  };
}

describe('plans that are carried out together', () => {
  it('change, count, name and leave out what each of them did', () => {
    const merged = mergePlans([plan('Ada', 1), plan('Bob', 2), plan('Cem', 4)]);
    expect(merged.connections.map(({ displayName }) => displayName)).to.deep.equal(['Ada', 'Bob', 'Cem']);
    expect([...merged.labels.values()]).to.deep.equal(['Ada', 'Bob', 'Cem']);
    expect(merged.already).to.equal(7);
    expect(merged.leftOut.map(({ label }) => label)).to.deep.equal([
      'Ada’s brother',
      'Bob’s brother',
      'Cem’s brother',
    ]);
    expect(merged.prevented.map(({ displayName }) => displayName)).to.deep.equal([
      'Ada’s sister',
      'Bob’s sister',
      'Cem’s sister',
    ]);
  });

  it('are what one of them is, if there is but one', () => {
    const one = plan('Ada', 1);
    expect(mergePlans([one]) === one).to.equal(true);
  });
});
