import type { AttributeMapping } from '../../../src/model/provisioning/attribute-mapping.js';
import { createMemoryTransport } from '../../../src/transport/memory/memory.js';
import { connection } from '../../helpers/connections.js';
import { IDS } from '../contract.js';
import { describeProvisioning } from '../provisioning-contract.js';

const EMAIL: AttributeMapping = Object.freeze({
  fields: ['email'],
  userAttribute: 'email',
  label: 'Email',
  description: null,
  isRequired: true,
  isExtra: false,
  isMissing: false,
});

describeProvisioning('a memory', () =>
  createMemoryTransport(
    (['full', 'limited', 'readonly', 'none'] as const).map((accessLevel) =>
      connection({ id: IDS[accessLevel], name: accessLevel, strategy: 'okta', accessLevel }),
    ),
    { attributes: [EMAIL] },
  ),
);
