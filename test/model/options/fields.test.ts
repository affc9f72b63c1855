/** What the forms ask for. */
import { expect } from '@open-wc/testing';
import { fieldsOf } from '../../../src/model/options/fields.js';
import { membersOf } from '../../../src/model/options/members.js';
import { variantOf, variantsOf } from '../../../src/model/options/variants.js';
import { STRATEGIES, type Strategy } from '../../../src/model/strategy.js';
import { sharedExample } from '../../helpers/shared.js';

const EVERY = STRATEGIES.flatMap((strategy) =>
  variantsOf(strategy).map((variant) => ({ strategy, variant, fields: fieldsOf(strategy, variant) })),
);

describe('the fields of a form', () => {
  it('are members that the API takes, each once', () => {
    for (const { strategy, variant, fields } of EVERY) {
      const names = fields.map(({ name }) => name);
      expect(membersOf(strategy, variant), variant).to.include.members(names);
      expect(new Set(names).size).to.equal(names.length);
    }
  });

  it('that are required come before those that are only shown with more settings', () => {
    for (const { fields } of EVERY) {
      const flags = fields.map(({ isAdvanced }) => isAdvanced);
      expect(flags).to.deep.equal([...flags].sort());
      for (const { isAdvanced, isRequired, preset } of fields)
        expect(isAdvanced && isRequired && preset === undefined).to.equal(false);
    }
  });

  it('begin with a choice of theirs', () => {
    const choices = EVERY.flatMap(({ fields }) => fields).filter(({ type }) => type === 'choice');
    expect(choices).to.not.be.empty;
    for (const { choices: all, preset } of choices) expect(all?.[0]).to.equal(preset);
  });
});

/** A schema of the document, as far as it is used. */
interface Schema {
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

/** What a strategy's requests are called in the document. */
const SCHEMAS: Readonly<Record<Strategy, string>> = {
  adfs: 'Adfs',
  'google-apps': 'GoogleApps',
  oidc: 'Oidc',
  okta: 'Okta',
  pingfederate: 'PingFederate',
  samlp: 'Samlp',
  waad: 'Waad',
};

describe('the members of a request (skipped where ../shared/contract is not there)', () => {
  it('are those of the API’s document, the required ones among the fields', async function () {
    const document = (await sharedExample(this, 'openapi/myorganization-api-oas.json')) as {
      readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
    };
    for (const { strategy, variant, fields } of EVERY) {
      const schema = document.components.schemas[`Idp${SCHEMAS[strategy]}OptionsRequest`]!;
      const [first] = membersOf(strategy, variant);
      const one = schema.oneOf?.find(({ required }) => required?.includes(first!)) ?? schema;
      const allowed = Object.keys(one.properties!);
      expect(allowed, strategy).to.include.members([...membersOf(strategy, variant)]);
      // The variant is the type, and only one of them has a secret.
      const required = [...one.required!, ...(variant === 'back_channel' ? ['client_secret'] : [])];
      const asked = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name);
      expect(strategy === 'oidc' ? ['type', ...asked] : asked, strategy).to.have.members(required);
      // A certificate beside the metadata URL and a front channel's secret are never sent.
      const left = allowed.filter((name) => !membersOf(strategy, variant).includes(name));
      expect(['signingCert', 'client_secret'], strategy).to.include.members(left);
    }
  });
});

describe('the variant of a connection', () => {
  it('is told by its options', () => {
    const told = [
      ['samlp', { metadataUrl: 'https://a.example' }, 'metadata-url'],
      ['samlp', { signInEndpoint: 'https://a.example' }, 'by-hand'],
      ['samlp', { signInEndpoint: 'https://a.example', metadataUrl: 'https://a.example' }, 'metadata-url'],
      ['adfs', { adfs_server: 'adfs.acme.example' }, 'server'],
      ['adfs', { fedMetadataXml: '<a/>' }, 'file'],
      ['oidc', { type: 'back_channel' }, 'back_channel'],
      ['oidc', { type: 'front_channel' }, 'front_channel'],
      ['oidc', {}, 'front_channel'],
      ['okta', { domain: 'acme.okta.com' }, 'default'],
    ] as const;
    for (const [strategy, options, variant] of told)
      expect(variantOf(strategy, options), JSON.stringify(options)).to.equal(variant);
  });

  it('is the proposed one where they do not tell', () => {
    for (const strategy of STRATEGIES) expect(variantOf(strategy, null)).to.equal(variantsOf(strategy)[0]);
    expect(variantOf('samlp', {})).to.equal('metadata-url');
    expect(variantOf('adfs', {})).to.equal('server');
  });
});
