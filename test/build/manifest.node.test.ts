/** Tests the custom elements manifest: only public members, with the package's paths, all of them documented. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { manifestOf } from '../../.config/build/manifest-of.mjs';

const FILE = 'src/elements/greeting.ts';
const ELEMENT = `
  /**
   * Greets.
   *
   * @tag org-greeting
   * @fires {OrgErrorEvent} org-error - Tells that nobody is there.
   */
  export class OrgGreeting extends LitElement {
    static override properties = { name: {}, whole: { attribute: false } };
    /** Whom. */
    name = '';
    /** How. */
    tone: Tone = 'warm';
    /** Set by a list. @internal */
    whole: unknown;
    readonly #slice = 1;
    private old = 1;
    greet() {
      this.dispatchEvent(new OrgErrorEvent(error));
    }
  }
  export type Tone = 'warm' | 'cold';
  export const helper = 1;
`;
const DOCUMENTED = ELEMENT.replace('greet()', '/** Says it. */ greet()');

describe('The custom elements manifest', () => {
  const [{ declarations, exports, path }] = manifestOf(FILE, DOCUMENTED).modules;
  const [element] = declarations;

  it('contains only elements, with their paths in the package', () => {
    assert.equal(path, 'dist/elements/greeting.js');
    assert.deepEqual(
      [...declarations, ...exports].map(({ name }) => name),
      ['OrgGreeting', 'OrgGreeting'],
    );
  });

  it('omits private and internal members, and events that are not the kit’s', () => {
    assert.deepEqual(
      element?.members.map(({ name }) => name),
      ['name', 'tone', 'greet'],
    );
    assert.deepEqual(
      element?.events.map(({ name }) => name),
      ['org-error'],
    );
  });

  it('writes out unions of literals', () => {
    const tone = element?.members.find(({ name }) => name === 'tone');
    assert.equal(tone?.type?.text, "'warm' | 'cold'");
  });

  for (const [thing, source, said] of [
    ['a method', ELEMENT, '<org-greeting> greet'],
    ['a property', DOCUMENTED.replace('/** Whom. */', ''), '<org-greeting> name'],
    ['an event', DOCUMENTED.replace(' - Tells that nobody is there.', ''), '<org-greeting> org-error'],
    ['an element', DOCUMENTED.replace('Greets.', ''), '<org-greeting>'],
  ] as const)
    it(`is not generated if ${thing} is undocumented`, () => {
      assert.throws(() => manifestOf(FILE, source), new RegExp(`mark it @internal: ${said}\\.`));
    });

  it('contains every element of the source, because all have a `@tag` comment', () => {
    const files = readdirSync('src/elements', { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      const source = readFileSync(`src/elements/${file}`, 'utf8');
      for (const [, tag] of source.matchAll(/^define\('([\w-]+)'/gm))
        assert.match(source, new RegExp(`^ \\* @tag ${tag}$`, 'm'), `${file} lacks "@tag ${tag}"`);
    }
  });
});
