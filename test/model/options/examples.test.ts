/** Rebuilds the options in all requests of the contract's examples, byte for byte. */
import { expect } from '@open-wc/testing';
import type { Context } from 'mocha';
import { createOptions } from '../../../src/model/options/create-options.js';
import { fieldsOf, type Values } from '../../../src/model/options/fields.js';
import { updateOptions } from '../../../src/model/options/update-options.js';
import { variantOf, type Variant } from '../../../src/model/options/variants.js';
import type { Strategy } from '../../../src/model/strategy.js';
import { sharedExample } from '../../helpers/shared.js';

type Options = Readonly<Record<string, unknown>>;

/** A request or an answer, as far as it is used. */
interface Body {
  readonly strategy?: Strategy;
  readonly options?: Options;
}

/** An official example is a body; a made one has a request and its answer. */
interface Example extends Body {
  readonly request?: { readonly body?: Body };
  readonly response?: { readonly body?: Body };
}

async function examples(test: Context, pattern: RegExp): Promise<[file: string, example: Example][]> {
  const files = ((await sharedExample(test, 'index.json')) as string[]).filter((file) => pattern.test(file));
  return Promise.all(files.map(async (file) => [file, (await sharedExample(test, file)) as Example]));
}

/**
 * What is sent today: `signingCert` where an older example has `cert`, and no secret with the front channel, which never uses
 * one, though the official example has it.
 */
function sentToday(options: Options): Options {
  const isFront = options['type'] === 'front_channel';
  const members = Object.entries(options).filter(([name]) => !(isFront && name === 'client_secret'));
  return Object.fromEntries(members.map(([name, value]) => [name === 'cert' ? 'signingCert' : name, value]));
}

/** What no form offers. New connections go without it; edited ones keep it. */
function offered({ bindingMethod: _, idpInitiated: __, ...options }: Options): Options {
  return options;
}

/** What an admin would give in the form. */
function valuesOf(strategy: Strategy, variant: Variant, options: Options): Values {
  const names = fieldsOf(strategy, variant).map(({ name }) => name);
  return Object.fromEntries(names.map((name) => [name, options[name]]));
}

describe('the options in the contract’s examples (skipped where ../shared/contract is not there)', () => {
  it('to create a connection are rebuilt', async function () {
    const found = await examples(this, /my-org\/.*\/post_identity-providers\.(201\..+|request)\.json$/);
    expect(found).to.have.length.of.at.least(11);
    for (const [file, example] of found) {
      const { strategy, options } = example.request?.body ?? example;
      const expected = offered(sentToday(options!));
      const variant = variantOf(strategy!, options!);
      const built = createOptions(strategy!, variant, valuesOf(strategy!, variant, expected));
      expect(JSON.stringify(built), file).to.equal(JSON.stringify(expected));
    }
  });

  it('to update a connection are rebuilt from the answer and what no answer has', async function () {
    const found = await examples(
      this,
      /my-org\/derived\/patch_identity-providers_idp_id\.200\..+\.options\./,
    );
    expect(found).to.have.length.of.at.least(10);
    for (const [file, { request, response }] of found) {
      const expected = sentToday(request!.body!.options!);
      const { strategy, options: stored } = response!.body!;
      // The certificates of the examples are shortened, so that no stored one can be sent back.
      const edits = {
        client_secret: expected['client_secret'],
        signingCert: expected['signingCert'],
      } as Values;
      const result = updateOptions(strategy!, stored!, variantOf(strategy!, stored!), edits);
      expect(JSON.stringify('options' in result && result.options), file).to.equal(JSON.stringify(expected));
    }
  });

  it('of the official update, which has everything, are rebuilt', async function () {
    const found = await examples(this, /my-org\/oas\/patch_identity-providers_idp_id\.request\./);
    expect(found).to.have.length(1);
    for (const [file, { options }] of found) {
      const expected = sentToday(options!);
      const edits = valuesOf('oidc', 'front_channel', expected);
      const result = updateOptions('oidc', null, 'front_channel', edits);
      expect(JSON.stringify('options' in result && result.options), file).to.equal(JSON.stringify(expected));
    }
  });
});
