/** Defenses in the bridge's limits: no person, organization or fault may use up what all share. */
import { inFile, type Defence } from './defence.js';

const FEW = 'limits: 500 reads of one person cost few requests';
const CHANGES = 'limits: 500 changes of one person leave the others their part';
const READABLE = 'limits: the token in a shared store can not be read, and serves other instances';
const OUTAGE = 'limits: a shared store that fails leaves each instance its part';
const NAMED = 'limits: nothing is sent before the time that a 429 names';

export const DEFENCES_OF_LIMITS: readonly Defence[] = [
  ...inFile('bridge/reads.ts', [
    ['sharing what was read', 'const list = isUsable ?', 'const list = false ?', FEW],
    [
      'an end of sharing after a change',
      'known.change === change && ',
      '',
      'limits: a change ends what was shared',
    ],
    [
      'an end of sharing with time',
      'age < this.#limits.freshFor',
      'age < 10 * this.#limits.freshFor',
      'limits: what was read a while ago is not shared',
    ],
    [
      'whose list it is',
      'JSON.stringify([caller.organization, from.family])',
      'JSON.stringify([from.family])',
      'race: bridge',
    ],
    [
      'whose budget it is',
      'if (isOthers) return this.list(from, caller);',
      '',
      'limits: a budget that one person has used up is no failure of a shared list',
    ],
  ]),
  ...inFile('bridge/bridge.ts', [
    [
      'telling of a change',
      'await reads.changed(organization);',
      '',
      'limits: a change ends what was shared',
    ],
    [
      'one from the list',
      'const found = all.find(',
      "const found = (await find(call, 'readonly').catch(() => undefined)) ?? all.find(",
      FEW,
    ],
  ]),
  ...inFile('limits/pace.ts', [
    ['the part of a session', 'partOf(limit, sessionShare)', 'limit', CHANGES],
    [
      'the part of an organization',
      'partOf(limit, organizationShare)',
      'limit',
      'limits: one organization leaves the others their part',
    ],
    [
      'the budget of all',
      "[['tenant', category], limit],",
      '',
      'limits: without a shared store, each instance keeps to its part',
    ],
    ['the time that was named', 'if (until > now) throw', 'if (false) throw', NAMED],
    [
      'whom a time without a name holds',
      'const key = isNamed ? [category] : [category, organization];',
      'const key = [category];',
      'limits: a 429 that names no time is about its own organization',
    ],
  ]),
  ...inFile('limits/memory.ts', [
    [
      'a clock that is set back',
      ' && known.end - now <= length',
      '',
      'limits: a window ends, whatever the clock does',
    ],
    ['a count', 'if (isAllowed) window.used++;', '', CHANGES],
  ]),
  ...inFile('limits/limits.ts', [
    ['options', 'if (!(share > 0 && share <= 1))', 'if (false)', 'limits: options'],
    [
      'the part of an instance',
      'const parts = store ? 1 : instances;',
      'const parts = 1;',
      'limits: without a shared store, each instance keeps to its part',
    ],
  ]),
  ...inFile('limits/outage.ts', [
    ['the part of an instance in an outage', 'limit.requests / instances', 'limit.requests / 1', OUTAGE],
    ['a store that fails', 'if (clock.now() < this.#askAgainAt) return alone();', '', OUTAGE],
    ['telling of an outage', 'if (!this.#isOut) this.#options', 'this.#options', OUTAGE],
    [
      'a store that is silent',
      'await inTime(async () => shared(), PATIENCE, clock, late)',
      'await shared()',
      'limits: a shared store that does not answer holds nobody for ever',
    ],
  ]),
  ...inFile('limits/seal.ts', [
    [
      'encryption',
      'return toBase64(new Uint8Array([...iv, ...new Uint8Array(sealed)]));',
      'return btoa(text) || toBase64(new Uint8Array(sealed));',
      READABLE,
    ],
    ['the secret', 'deriveKey(encoder.encode(secret))', "deriveKey(encoder.encode('secret'))", READABLE],
  ]),
  ...inFile('management/shared-token.ts', [
    [
      'a shared token that was refused',
      'token.accessToken !== refused?.accessToken && ',
      '',
      'limits: a token in a shared store that was refused is not used again',
    ],
    [
      'a token without an end',
      'if (createProof || lifetime <= MARGIN) return;',
      '',
      'limits: a token that has no end is not shared',
    ],
  ]),
  ...inFile('management/backoff.ts', [
    [
      'a token that was refused',
      'if (this.#failure && this.#clock.now() < this.#until) throw',
      'if (false) throw',
      'limits: a refused token is asked for once',
    ],
    [
      'longer each time',
      'Math.min(LONGEST, this.#length * 2 || FIRST)',
      'FIRST',
      'limits: a refused token is asked for once',
    ],
  ]),
  ...inFile('management/management.ts', [
    [
      'a token that Auth0 does not accept',
      'this.#backoff.pass();',
      '',
      'limits: a token that Auth0 does not accept is not sent with each request',
    ],
    ['remembering the time', 'await this.#parts.pace.hold(', 'void (', NAMED],
  ]),
];
