/** A message with its values: hidden characters show, what is missing is its key, and the language is always a valid one. */
import { expect } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { en } from '../../src/index.js';
import { list } from '../../src/localize/en/list.js';
import { Localize, replaceMessages } from '../../src/localize/localize.js';
import type { ListMessages } from '../../src/localize/messages.js';

function localizeFor(lang = 'en'): { host: ReactiveElement; localize: Localize<ListMessages> } {
  const host = document.createElement('org-connection-toggle');
  host.lang = lang;
  const localize = new Localize(host).with(list);
  localize.hostUpdate();
  return { host, localize };
}

describe('a message', () => {
  it('shows the hidden characters of its values, and leaves its own alone', () => {
    const { localize } = localizeFor();
    expect(localize.text('nowEnabled', 'Ac\u200bme')).to.equal('Ac[U+200B]me is now enabled.');
    expect(localize.text('changedElsewhereAll', 'Ac\u202eme, B')).to.equal(
      'Changed elsewhere: Ac[U+202E]me, B.',
    );
  });

  it('is its key where there is none, as for a type of the future', () => {
    const { localize } = localizeFor();
    expect(localize.text('strategy:quantum' as 'strategy:okta')).to.equal('strategy:quantum');
  });

  it('takes a replacement before the language, also an empty one', () => {
    const { host, localize } = localizeFor();
    replaceMessages(host, { retry: '', refresh: 'Reload' });
    localize.hostUpdate();
    expect([localize.text('retry'), localize.text('refresh'), localize.text('close')]).to.deep.equal([
      '',
      'Reload',
      en.close,
    ]);
    replaceMessages(host, undefined);
    localize.hostUpdate();
    expect(localize.text('retry')).to.equal(en.retry);
  });

  it('has another key when it can be another one, and the same as long as it cannot', () => {
    const { host, localize } = localizeFor();
    const before = localize.key;
    localize.hostUpdate();
    expect(localize.key === before).to.equal(true);
    replaceMessages(host, { retry: 'Again' });
    localize.hostUpdate();
    expect(localize.key === before).to.equal(false);
    replaceMessages(host, undefined);
  });

  for (const code of ['not a code', '', '_'])
    it(`counts as English where its language is called “${code}”`, () => {
      const { host, localize } = localizeFor();
      replaceMessages(host, { $code: code });
      localize.hostUpdate();
      expect(localize.locale).to.equal('en');
      replaceMessages(host, undefined);
    });
});
