/** No word that people see or hear stands in an element: it comes from a dictionary. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { literalsIn } from './literals.js';

const ELEMENTS = new URL('../../src/elements/', import.meta.url);

const files = readdirSync(ELEMENTS, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.styles.ts'))
  .sort();

const FOUND: readonly (readonly [code: string, words: string])[] = [
  ['html`<p>Save it</p>`', 'Save it'],
  ['html`<p>${name} and more</p>`', 'and more'],
  ['html`<button aria-label="Close">×</button>`', 'Close'],
  ['html`<input placeholder=${isNew ? "New name" : ""} />`', 'New name'],
  ['html`<img alt=${`Logo of ${name}`} />`', 'Logo of'],
  ['html`<p>${isOn ? "Enabled" : localize.text("disabled")}</p>`', 'Enabled'],
  ['html`<p>${name || "Unnamed"}</p>`', 'Unnamed'],
  ['html`<org-dialog .heading=${"Remove " + name}></org-dialog>`', 'Remove'],
  ['html`<p>${isOn ? html`<b>Yes it is</b>` : nothing}</p>`', 'Yes it is'],
  ['field.ariaLabel = "Details";', 'Details'],
  ['field.setAttribute("title", "More");', 'More'],
  ['announcer.announce(`Removed ${name}.`);', 'Removed'],
  ['renderButton("Try again", "retry", false, retry);', 'Try again'],
  ['const items = [{ text: "Settings", choose }];', 'Settings'],
];

const PASSED: readonly string[] = [
  'html`<p class="note" part="reason" id="reason">${localize.text("undo")}</p>`',
  'html`<button aria-label=${`${localize.text("undo")}: ${label}`} type="button">×</button>`',
  'html`<!-- The button that is seen stands outside. --><p>(${reason})</p>`',
  'html`<p class=${isBad ? "bad" : "good"}>${status === "ready" ? name : nothing}</p>`',
  'html`<svg aria-hidden="true"></svg> … ✓`',
  'field.setAttribute("role", "status");',
];

describe('the search for words outside of the dictionaries', () => {
  for (const [code, words] of FOUND)
    it(`finds “${words}” in ${code}`, () => assert.deepEqual(literalsIn(code), [`1: ${words}`]));

  for (const code of PASSED) it(`passes ${code}`, () => assert.deepEqual(literalsIn(code), []));
});

describe('the elements', () => {
  it('are there to be searched', () => assert.ok(files.length > 20, `${files.length} files`));

  for (const file of files)
    it(`${file} has no words of its own`, () =>
      assert.deepEqual(literalsIn(readFileSync(new URL(file, ELEMENTS), 'utf8')), []));
});
