/** Checks with unique secrets (canaries) that no response, log or console ever contains one, whatever is sent or fails. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inspect } from 'node:util';
import { ATTACK_TRIALS } from './all.js';
import { FAILURE_TRIALS } from './failures.js';
import { SECRETS, talkative, tellsNoSecret } from './secrets.js';
import { SERVER as server } from './server.js';

const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

describe('canaries', () => {
  const written: string[] = [];
  const original = { ...console };
  const note = (error: unknown) => void written.push(inspect(error));

  before(() => {
    for (const method of METHODS) console[method] = (...words: unknown[]) => written.push(inspect(words));
    process.on('warning', note);
    process.on('unhandledRejection', note);
  });
  after(() => {
    Object.assign(console, original);
    process.off('warning', note);
    process.off('unhandledRejection', note);
  });

  for (const { name, run } of FAILURE_TRIALS) it(name, () => run(server));

  it('are found where they are', () => {
    const words = talkative().message;
    for (const secret of Object.values(SECRETS)) assert.ok(words.includes(secret));
    assert.throws(() => tellsNoSecret('this', words), /this shows a secret/);
  });

  it('nothing but the kit’s own words is written to the console, and no promise is forgotten', async () => {
    for (const { run } of [...ATTACK_TRIALS, ...FAILURE_TRIALS]) await run(server);
    await new Promise((resolve) => setImmediate(resolve));
    for (const line of written) {
      assert.match(
        line,
        /^\[\s*.org-connections\/server: (accessLevel|getSession|There was an error|Auth0 gave clientCredentials|The Management API|The token function)\b/,
      );
      tellsNoSecret('the console', line);
    }
  });

  it('the words of a configuration that is wrong are those of the host', () => {
    const wrong = { domain: 'http://acme.example', clientId: 'client', clientSecret: SECRETS.client };
    assert.throws(
      () => server.clientCredentials(wrong),
      (error: Error) => {
        tellsNoSecret('an error', inspect(error));
        return error instanceof server.ConfigurationError;
      },
    );
  });
});
