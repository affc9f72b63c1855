/** The API's OpenAPI document as a judge of answers. It is not part of this repository; without it there is no judge. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const CONTRACT = new URL('../../../shared/contract/', import.meta.url);
const DOCUMENT = fileURLToPath(new URL('openapi/myorganization-api-oas.json', CONTRACT));

/** Why the suites that need the contract are skipped; false when it is here. */
export const missingContract: string | false = existsSync(DOCUMENT)
  ? false
  : 'the OpenAPI document and its examples (../shared/contract) are not here';

/** One example file, by its path in the contract's `examples/my-org`. */
export function example<T>(name: string): T {
  return JSON.parse(readFileSync(examplePath(name), 'utf8')) as T;
}

/** The body of the answer in an example file: those that were made for this contract say more than the body. */
export function bodyOfExample(name: string): Record<string, unknown> {
  const { derived, response, ...body } = example<Record<string, unknown>>(name);
  return derived ? ((response as { body?: Record<string, unknown> }).body ?? {}) : body;
}

/** The official and the derived examples that begin like this; none without the contract. */
export function examplesNamed(start: string): string[] {
  return missingContract ? [] : ['oas', 'derived'].flatMap((folder) => examplesLike(folder, start));
}

/** Where an example file is. */
export function examplePath(name: string): string {
  return fileURLToPath(new URL(`examples/my-org/${name}`, CONTRACT));
}

/** The names of the example files that begin like this. */
export function examplesLike(folder: string, start: string): string[] {
  return readdirSync(examplePath(folder))
    .filter((name) => name.startsWith(start))
    .map((name) => `${folder}/${name}`);
}

interface Node {
  readonly $ref?: string;
  readonly content?: Record<string, unknown>;
  readonly [member: string]: unknown;
}

/** Judges by the document. */
export class OpenApi {
  readonly #document = JSON.parse(readFileSync(DOCUMENT, 'utf8')) as Node;
  readonly #ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });

  constructor() {
    this.#ajv.addSchema(this.#document, 'oas');
  }

  /** The statuses documented for a route. */
  statuses(method: string, path: string): number[] {
    return Object.keys(this.#operation(method, path)['responses'] as Node).map(Number);
  }

  /** What is wrong with this body of this answer; empty when nothing is. A 204 has to have none. */
  faults(method: string, path: string, status: number, text: string): string[] {
    const documented = (this.#operation(method, path)['responses'] as Node)[status] as Node | undefined;
    if (!documented) return [`${status} is not documented`];
    const pointer = documented.$ref ?? '';
    if (!this.#resolve(documented).content) return text === '' ? [] : ['there is a body'];
    return this.#check(`${pointer}/content/application~1json/schema`, JSON.parse(text));
  }

  /** What is wrong with a value of a schema in `components/schemas`. */
  schemaFaults(schema: string, value: unknown): string[] {
    return this.#check(`#/components/schemas/${schema}`, value);
  }

  #operation(method: string, path: string): Node {
    const operations = (this.#document['paths'] as Record<string, Node>)[path] ?? {};
    return operations[method.toLowerCase()] as Node;
  }

  #resolve({ $ref, ...node }: Node): Node {
    if (!$ref) return node;
    const steps = $ref.slice(2).split('/');
    return steps.reduce<unknown>((at, step) => (at as Node)[step], this.#document) as Node;
  }

  #check(pointer: string, value: unknown): string[] {
    const validate = this.#ajv.getSchema(`oas${pointer}`) as ValidateFunction;
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }
}
