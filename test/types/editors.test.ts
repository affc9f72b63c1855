/** What editors offer: Visual Studio Code's own language service, asked at a cursor; and JetBrains' file. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';

interface Item {
  readonly label: string;
  readonly documentation?: { readonly value: string };
}

/** As much of `vscode-html-languageservice` as is asked here; it is installed only beside these tests. */
interface LanguageService {
  newHTMLDataProvider(id: string, data: unknown): unknown;
  getLanguageService(options: { customDataProviders: readonly unknown[]; useDefaultDataProvider: boolean }): {
    parseHTMLDocument(document: unknown): unknown;
    doComplete(document: unknown, position: unknown, parsed: unknown): { items: readonly Item[] };
  };
  readonly TextDocument: {
    create(uri: string, language: string, version: number, text: string): { positionAt(at: number): unknown };
  };
}

interface WebTypes {
  readonly version: string;
  readonly contributions: {
    readonly html: { readonly elements: readonly WebTypesElement[] };
    readonly css: { readonly 'pseudo-elements': readonly { readonly name: string }[] };
  };
}

interface WebTypesElement {
  readonly name: string;
  readonly attributes: readonly {
    readonly name: string;
    readonly value: object;
  }[];
  readonly js: Record<'properties' | 'events', readonly { readonly name: string; readonly type: string }[]>;
}

const require = createRequire(import.meta.url);
const service = require('vscode-html-languageservice') as LanguageService;

/** @param source HTML with the cursor at `|` */
function offered(source: string): Map<string, string> {
  const data = service.newHTMLDataProvider('kit', require('org-connections/vscode.html-custom-data.json'));
  const language = service.getLanguageService({ customDataProviders: [data], useDefaultDataProvider: false });
  const document = service.TextDocument.create('file:///page.html', 'html', 1, source.replace('|', ''));
  const position = document.positionAt(source.indexOf('|'));
  const { items } = language.doComplete(document, position, language.parseHTMLDocument(document));
  return new Map(items.map(({ label, documentation }) => [label, documentation?.value ?? '']));
}

describe('Visual Studio Code', () => {
  it('offers the tags, with what each is', () => {
    const tags = offered('<|');
    assert.match(tags.get('org-connection-list') ?? '', /^Shows every sign-in connection.*org-error/s);
    assert.ok(!tags.has('org-dialog'), 'what is internal is not offered');
  });

  it('offers the attributes, with what each is', () => {
    const attributes = offered('<org-connection-toggle |></org-connection-toggle>');
    attributes.delete('data-');
    assert.deepEqual([...attributes.keys()].sort(), ['confirm', 'connection-id', 'label', 'lang']);
    assert.match(attributes.get('connection-id') ?? '', /connection's id/);
  });

  it('offers what an attribute may say', () => {
    const values = offered('<org-connection-list density="|"></org-connection-list>');
    assert.deepEqual([...values.keys()].sort(), ['comfortable', 'compact']);
  });
});

describe("JetBrains' editors", () => {
  const { version, contributions } = require('org-connections/web-types.json') as WebTypes;
  const list = contributions.html.elements.find(({ name }) => name === 'org-connection-list');
  const named = (things: readonly { readonly name: string }[] = []) => things.map(({ name }) => name);

  it('find the file through the package, and it is of this version', () => {
    const manifest = require('org-connections/package.json') as Record<string, string>;
    assert.equal(manifest['web-types'], './dist/web-types.json');
    assert.equal(version, manifest['version']);
  });

  it('read attributes with their values, properties, events and parts', () => {
    const density = list?.attributes.find(({ name }) => name === 'density');
    assert.deepEqual(density?.value, { type: "'comfortable' | 'compact'", default: "'comfortable'" });
    assert.ok(named(list?.js.properties).includes('rowActions'));
    const toggled = list?.js.events.find(({ name }) => name === 'org-connection-toggled');
    assert.equal(toggled?.type, 'ConnectionToggledEvent');
    assert.ok(named(contributions.css['pseudo-elements']).includes('part(row)'));
  });
});
