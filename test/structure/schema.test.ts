/** Tests that the responses with a text in every field cover all text fields of the API's own schema. */
import { expect } from '@open-wc/testing';
import { sharedExample } from '../helpers/shared.js';
import { answersOf } from './answers.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The requested path, and the name of the response in the document. */
const ANSWERS = [
  ['GET', '/identity-providers', 'ListIdentityProvidersResponseContent'],
  ['GET', '/identity-providers/TEXT', 'GetIdentityProviderResponseContent'],
  ['GET', '/config', 'GetConfigurationResponseContent'],
  ['GET', '/config/identity-providers', 'GetIdpConfigurationResponseContent'],
  ['DELETE', '/identity-providers/TEXT', 'ErrorResponseContent'],
  ['PATCH', '/identity-providers/TEXT', 'ValidationErrorResponseContent'],
] as const;

/** Access levels that allow changes are not replaced by a text; another item of the list has a text there. */
const ELSEWHERE = '.access_level';

/** The paths of text fields in this schema, such as `identity_providers[].name`. */
function textsIn(document: Document, schema: Schema, path = ''): string[] {
  const { $ref, type = [], items, properties = {}, oneOf = [], anyOf = [], allOf = [] } = schema;
  const inside = (part: Schema, at: string) => textsIn(document, part, at);
  return [
    ...($ref ? inside(document.components.schemas[$ref.split('/').at(-1)!]!, path) : []),
    ...([type].flat().includes('string') ? [path] : []),
    ...(items ? inside(items, `${path}[]`) : []),
    ...Object.entries(properties).flatMap(([name, part]) => inside(part, `${path}.${name}`)),
    ...[...oneOf, ...anyOf, ...allOf].flatMap((part) => inside(part, path)),
  ];
}

/** The paths at which this value has the text. */
function textsOf(value: unknown, text: string, path = ''): string[] {
  if (typeof value === 'string') return value.includes(text) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, text, `${path}[]`));
  return Object.entries(value ?? {}).flatMap(([name, one]) => textsOf(one, text, `${path}.${name}`));
}

describe('the answers with a text in every field', () => {
  for (const [method, path, name] of ANSWERS)
    it(`has one wherever ${name} may have one`, async function () {
      const document = (await sharedExample(this, 'openapi/myorganization-api-oas.json')) as Document;
      const expected = new Set(textsIn(document, document.components.schemas[name]!));
      const response = await answersOf('TEXT').fetch(`/my-org${path}`, { method });
      const actual = new Set(textsOf(await response.json(), 'TEXT'));
      expect(expected).not.to.be.empty;
      expect([...expected].filter((field) => field !== ELSEWHERE && !actual.has(field))).to.deep.equal([]);
    });
});
