/** Cleans what the emulator's connections have, as it is met by everybody who tries the kit out. */
import { expect } from '@open-wc/testing';
import { clean } from '../../../../src/model/options/cleaning/clean.js';
import type { Cleaned } from '../../../../src/model/options/cleaning/codes.js';
import { fieldsOf } from '../../../../src/model/options/fields.js';
import { variantsOf } from '../../../../src/model/options/variants.js';
import { STRATEGIES } from '../../../../src/model/strategy.js';
import { ACME_TENANT_CONNECTIONS } from '../../../../src/testing/seed/acme-tenant.js';
import { globexState } from '../../../../src/testing/seed/globex.js';
import { seedState } from '../../../../src/testing/seed/seed.js';

/** Nobody can own what ends with `.example`, so that no client id of Google and no domain of Okta does. */
const DOUBTED = ['unusual-okta-host', 'not-a-google-client-id'];

interface Stored {
  readonly strategy?: string | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** Each text that a form would show; none of a database, which has no form. */
function cleanedOf({ strategy, options = {} }: Stored): Cleaned[] {
  const known = STRATEGIES.find((one) => one === strategy);
  if (!known) return [];
  const fields = variantsOf(known).flatMap((variant) => fieldsOf(known, variant));
  return fields.flatMap((field) => {
    const value = options[field.name];
    return typeof value === 'string' ? clean(known, field, value) : [];
  });
}

describe('what the emulator’s connections have', () => {
  it('can be sent, and is doubted only for hosts that nobody can own', () => {
    const connections: readonly Stored[] = [
      ...seedState().connections,
      ...globexState().connections,
      ...ACME_TENANT_CONNECTIONS,
    ];
    const all = connections.flatMap(cleanedOf);
    expect(all).to.have.length.above(20);
    for (const { value, problem, warnings } of all) {
      expect(problem, value).to.equal(null);
      expect(
        warnings.filter((warning) => !DOUBTED.includes(warning)),
        value,
      ).to.deep.equal([]);
    }
  });
});
