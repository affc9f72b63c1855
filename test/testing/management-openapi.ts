/** The Management API's OpenAPI document as a judge of answers. Without it there is no judge. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const CONTRACT = new URL('../../../shared/contract/', import.meta.url);
const DOCUMENT = fileURLToPath(new URL('openapi/management-org-connections.extract.json', CONTRACT));

/** Why the suites that need the document are skipped; false when it is here. */
export const missingManagementContract: string | false = existsSync(DOCUMENT)
  ? false
  : 'the Management API’s OpenAPI document (../shared/contract) is not here';

/** The body of a documented or derived refusal, by its file's name in the contract's examples. */
export function derivedBody(name: string): unknown {
  const file = new URL(`examples/management/derived/${name}`, CONTRACT);
  return (JSON.parse(readFileSync(file, 'utf8')) as { response: { body: unknown } }).response.body;
}

/** The document describes the body of these by their own schemas, of the others by none. */
const ERROR_SCHEMAS: Readonly<Record<number, string>> = {
  400: 'BadRequestSchema',
  401: 'UnauthorizedSchema',
  403: 'ForbiddenSchema',
  429: 'TooManyRequestsSchema',
};

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

/** Judges by the document. Paths are written as there: `/organizations/{id}/connections`. */
export class ManagementOpenApi {
  readonly #document = JSON.parse(readFileSync(DOCUMENT, 'utf8')) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  readonly #ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });

  constructor() {
    this.#ajv.addSchema(this.#document, 'oas');
  }

  /** The statuses documented for a route. */
  statuses(method: string, path: string): number[] {
    return Object.keys(this.#operation(method, path).responses).map(Number);
  }

  /** What is wrong with this body of this answer; empty when nothing is. A 204 has to have none. */
  faults(method: string, path: string, status: number, text: string): string[] {
    if (status === 204) return text === '' ? [] : ['there is a body'];
    if (status >= 400) return this.#errorFaults(status, JSON.parse(text));
    const content = this.#operation(method, path).responses[status]?.content;
    if (!content) return [`${status} is not documented`];
    const place = `paths/${pointer(path)}/${method.toLowerCase()}/responses/${status}`;
    return this.#check(`#/${place}/content/application~1json/schema`, JSON.parse(text));
  }

  /** What is wrong with a value of a schema in `components/schemas`. */
  schemaFaults(schema: string, value: unknown): string[] {
    return this.#check(`#/components/schemas/${schema}`, value);
  }

  #errorFaults(status: number, body: unknown): string[] {
    const schema = ERROR_SCHEMAS[status];
    if (schema) return this.schemaFaults(schema, body);
    const { statusCode, error, message } = body as Record<string, unknown>;
    const isRight = statusCode === status && typeof error === 'string' && typeof message === 'string';
    return isRight ? [] : ['it is not { statusCode, error, message }'];
  }

  #operation(method: string, path: string): Operation {
    return this.#document.paths[path]?.[method.toLowerCase()] as Operation;
  }

  #check(place: string, value: unknown): string[] {
    const validate = this.#ajv.getSchema(`oas${place}`) as ValidateFunction;
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }
}

function pointer(path: string): string {
  return encodeURIComponent(path.replaceAll('/', '~1'));
}
