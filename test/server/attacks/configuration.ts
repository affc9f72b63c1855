/** Configurations that would send tokens elsewhere, or allow other sites' pages. */
import assert from 'node:assert/strict';
import type { Trial } from './attack.js';
import { BOTH } from './attack.js';
import { createTarget } from './target.js';

const DOMAINS = `
acme.auth0.test/evil
acme.auth0.test?evil
evil@acme.auth0.test
@acme.auth0.test
/evil
//evil
\\evil
https://acme.auth0.test/my-org
https:///evil
http://acme.auth0.test
http://localhost.evil.example
ftp://acme.auth0.test
acme auth0
`;
const ORIGINS = `
app.example
https://app.example/
https://app.example/a
https://evil@app.example
null
*
https://*.example
`;
const BASES = `
/
my-org
/my-org/
/my org
/my-org?a
/%6dy-org
//my-org
`;

export const CONFIGURATIONS: readonly Trial[] = [
  ...linesOf(DOMAINS).map((domain) => misconfigured(`the domain "${domain}"`, { domain })),
  ...linesOf(ORIGINS).map((origin) => misconfigured(`the origin "${origin}"`, { origins: [origin] })),
  misconfigured('the secret ""', { secret: '' }),
  misconfigured('a mistyped option', { orgins: ['https://app.example'] }),
  misconfigured('a log that is no function', { log: 'all' }),
  ...linesOf(BASES).map((basePath) => misconfigured(`the base "${basePath}"`, { basePath })),
];

function misconfigured(what: string, options: object): Trial {
  return {
    name: `configuration: ${what}`,
    async run(server) {
      for (const name of BOTH) {
        const make = () => createTarget(server, name, { proxy: options, bridge: options });
        assert.throws(make, { name: 'ConfigurationError' });
      }
    },
  };
}

/** The non-empty lines of a text. */
function linesOf(text: string): string[] {
  return ['', ...text.trim().split('\n')];
}
