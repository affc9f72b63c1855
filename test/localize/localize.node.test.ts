/** An element's messages where a browser lacks, or blocks, what tells the language; and what they cost. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { ReactiveElement } from 'lit';
import { de } from '../../src/localize/de.js';
import { core as en } from '../../src/localize/en/core.js';
import { list } from '../../src/localize/en/list.js';
import { rowMenu } from '../../src/localize/en/row-menu.js';
import { registerMessages } from '../../src/localize/languages.js';
import { Localize, replaceMessages } from '../../src/localize/localize.js';
import type { RowMenuMessages } from '../../src/localize/messages.js';

/** As much of an element as its messages need, inside of others, the nearest first. */
function elementIn(...languages: string[]) {
  const [lang = '', ...around] = languages;
  const host = {
    lang,
    updates: 0,
    addController: () => {},
    requestUpdate: () => void host.updates++,
    parentNode: around.length > 0 ? elementIn(...around) : null,
  } as unknown as ReactiveElement & { updates: number };
  return host;
}

function localizeIn(...languages: string[]) {
  const host = elementIn(...languages);
  const localize = new Localize(host);
  localize.hostUpdate();
  return { host, localize };
}

describe('an element', () => {
  const browser = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  const navigatorIs = (descriptor: PropertyDescriptor) =>
    Object.defineProperty(globalThis, 'navigator', { configurable: true, ...descriptor });
  afterEach(() => {
    delete (globalThis as { navigator?: unknown }).navigator;
    if (browser) Object.defineProperty(globalThis, 'navigator', browser);
  });

  it('speaks the nearest language', () => {
    assert.equal(localizeIn('de', 'en').localize.text('retry'), de.retry);
    assert.equal(localizeIn('', '', 'de', 'en').localize.text('retry'), de.retry);
    assert.equal(localizeIn('', 'en', 'de').localize.text('retry'), en.retry);
  });

  it('speaks the browser’s language where the page names none, and English where that is unknown', () => {
    navigatorIs({ value: { language: 'de-AT' } });
    assert.equal(localizeIn('', '').localize.text('retry'), de.retry);
    assert.equal(localizeIn('', 'en').localize.text('retry'), en.retry);
    const blocked = () => {
      throw new Error('Blocked.');
    };
    for (const descriptor of [{ value: undefined }, { value: {} }, { get: blocked }]) {
      navigatorIs(descriptor);
      assert.equal(localizeIn('').localize.text('retry'), en.retry);
    }
  });

  it('speaks its own language before it was ever updated, as on a server', () => {
    assert.equal(new Localize(elementIn('de')).text('retry'), de.retry);
    assert.equal(new Localize(elementIn('', 'de')).text('retry'), en.retry);
  });

  it('shows the key of a message that there is not', () => {
    const localize = localizeIn('en').localize as Localize<RowMenuMessages>;
    assert.equal(localize.text('removeItem'), 'removeItem');
    localize.with(rowMenu);
    localize.hostUpdate();
    assert.equal(localize.text('removeItem'), rowMenu.removeItem);
  });

  it('is rendered again with each change of a message while it is in the page', () => {
    const { host, localize } = localizeIn('en');
    replaceMessages(host, { retry: 'Once more' });
    assert.equal(host.updates, 0);
    localize.hostConnected();
    replaceMessages(host, { retry: 'And again' });
    replaceMessages(host, undefined);
    assert.equal(host.updates, 2);
    localize.hostDisconnected();
    replaceMessages(host, { retry: 'Once more' });
    assert.equal(host.updates, 2);
  });

  it('has a key that changes with its messages, and only then', () => {
    const { host, localize } = localizeIn('en');
    const { key } = localize;
    localize.hostUpdate();
    assert.equal(localize.key, key);
    replaceMessages(host, { retry: 'Once more' });
    localize.hostUpdate();
    assert.notEqual(localize.key, key);
    assert.equal(localize.text('retry'), 'Once more');
    replaceMessages(host, undefined);
    localize.hostUpdate();
    assert.equal(localize.text('retry'), en.retry);
    const before = localize.key;
    host.lang = 'de';
    localize.hostUpdate();
    assert.notEqual(localize.key, before);
    assert.equal(localize.text('retry'), de.retry);
  });

  it('tells the language of its messages, in the form that the platform takes', () => {
    assert.equal(localizeIn('de-AT').localize.locale, 'de');
    assert.equal(localizeIn('zh').localize.locale, 'en');
    registerMessages({ $code: 'sr-latn', $name: 'Srpski', $dir: 'ltr', retry: 'Ponovo' });
    assert.equal(localizeIn('sr-Latn').localize.locale, 'sr-Latn');
    registerMessages({ $code: 'no_language!', $name: '?', $dir: 'ltr', retry: '?' });
    assert.equal(localizeIn('no_language!').localize.text('retry'), '?');
    assert.equal(localizeIn('no_language!').localize.locale, 'en');
  });

  it('sees a language that is set later, in its page and in each shadow root around it', () => {
    const observed: unknown[] = [];
    const made: (() => void)[] = [];
    class Observer {
      constructor(tell: () => void) {
        made.push(tell);
      }
      observe(node: unknown, options: unknown) {
        observed.push(node, options);
      }
    }
    Object.assign(globalThis, { MutationObserver: Observer });
    const page = { lang: 'de' };
    const html = { lang: 'en', parentNode: page };
    // A form's `lang` can be a field with that name.
    const form = { lang: {}, parentNode: { lang: '', parentNode: html } };
    const root = { host: form, parentNode: null };
    const host = Object.assign(elementIn(), { ownerDocument: page, parentNode: root });
    const localize = new Localize(host);
    localize.hostConnected();
    localize.hostUpdate();
    assert.equal(localize.text('retry'), en.retry);
    const options = { subtree: true, attributeFilter: ['lang'] };
    assert.deepEqual(observed, [root, options, html, options]);
    localize.hostUpdate();
    assert.equal(made.length, 1);
    made[0]!();
    assert.equal(host.updates, 1);
    localize.hostDisconnected();
  });

  it('spells what does not show in a value, and leaves numbers alone', () => {
    const { localize } = localizeIn('en');
    assert.equal(localize.text('nowEnabled', 'Ac\u202eme'), en.nowEnabled('Ac[U+202E]me'));
    assert.equal(localize.with(list).text('found', 1, 2), list.found(1, 2));
  });
});
