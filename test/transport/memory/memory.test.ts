import { createMemoryTransport } from '../../../src/transport/memory/memory.js';
import { connection } from '../../helpers/connections.js';
import { describeTransport, IDS } from '../contract.js';

describeTransport('a memory', () =>
  createMemoryTransport(
    (['full', 'limited', 'readonly', 'none'] as const).map((accessLevel) =>
      connection({ id: IDS[accessLevel], name: accessLevel, isEnabled: true, accessLevel }),
    ),
  ),
);
