/** Sections of the messages: a key compiles only where its section was brought along, and is there by then. */
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { removal } from '../../src/localize/en/removal.js';
import { rowMenu } from '../../src/localize/en/row-menu.js';
import { selection } from '../../src/localize/en/selection.js';
import { Localize } from '../../src/localize/localize.js';
import type { RemovalMessages, RowMenuMessages, SettingsMessages } from '../../src/localize/messages.js';

class SectionTest extends LitElement {
  readonly localize = new Localize(this);
}
customElements.define('section-test', SectionTest);

const localizeOf = (): Localize => (document.createElement('section-test') as SectionTest).localize;

describe('a section', () => {
  it('is there once its English was handed over, and so are the sections before it', () => {
    const localize = localizeOf().with(removal).with(selection);
    expect(localize.text('removeTitle', 'Finance')).to.equal('Remove Finance?');
    expect(localize.text('selected', 2)).to.equal('2 selected');
    expect(localize.text('retry')).to.equal('Try again');
  });

  it('is a matter of types: a key without its section does not compile', () => {
    const core: Localize = localizeOf();
    // @ts-expect-error A key of a section that was not handed over.
    core.text('settingsItem');
    // @ts-expect-error A key of no section.
    core.text('misspelled');
    // @ts-expect-error A message that takes a name.
    core.text('nowEnabled');
    // @ts-expect-error A message that takes nothing.
    core.text('retry', 'Finance');

    const menu = core.with(rowMenu);
    menu.text('settingsItem');
    // @ts-expect-error A key of another section.
    menu.text('removeTitle', 'Finance');

    const removing = (localize: Localize<RemovalMessages>) => localize.text('remove');
    // @ts-expect-error Whoever hands on the core section alone has no other.
    removing(core);
    // @ts-expect-error Nor does the row menu's section stand for another.
    removing(menu);
    removing(menu.with(removal));
    const waiting = (localize: Localize) => localize.text('waiting');
    waiting(menu);
    const both: Localize<RowMenuMessages & RemovalMessages> = menu.with(removal);
    // @ts-expect-error Two sections are not three.
    const all: Localize<RowMenuMessages & RemovalMessages & SettingsMessages> = both;
    expect(all).to.equal(core);
  });
});
