/** The registry of languages: which message wins, which language is loaded, and who is told. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { de, sections } from '../../src/localize/de.js';
import {
  addEnglish,
  addTranslation,
  dictionariesFor,
  follow,
  loadIfNeeded,
  loadOnDemand,
  registerMessages,
  unfollow,
} from '../../src/localize/languages.js';

const language = (code: string) => ({ $code: code, $name: code, $dir: 'ltr' }) as const;
/** The message that wins. */
const found = (code: string, key: 'retry' | 'refresh' | 'undo' | 'stop') =>
  dictionariesFor(code).find((dictionary) => dictionary[key] !== undefined)?.[key];

/** An element that counts how often it is to be rendered. */
const element = () => ({
  updates: 0,
  requestUpdate() {
    this.updates++;
  },
});

describe('a message', () => {
  it('is the page’s own, then the kit’s; of the variant, then of the language, then English', () => {
    addTranslation(
      {
        ...de,
        $code: 'xa-YY',
        undo: 'kit variant',
        retry: 'kit variant',
        refresh: 'kit variant',
      },
      sections,
    );
    addTranslation({ ...de, $code: 'xa', undo: 'kit' }, sections);
    registerMessages({ ...language('xa-yy'), undo: 'own variant' });
    registerMessages({ ...language('XA'), retry: 'own', refresh: 'own' });
    assert.equal(found('xa-YY', 'undo'), 'own variant');
    assert.equal(found('XA_yy', 'undo'), 'kit');
    assert.equal(found('xa-YY', 'retry'), 'kit variant');
    assert.equal(found('xa', 'retry'), 'own');
    assert.equal(found('xa-ZZ', 'refresh'), 'own');
    assert.equal(found('xa', 'undo'), 'kit');
    assert.equal(found('xb', 'undo'), 'Undo');
    assert.equal(found('', 'undo'), 'Undo');
  });

  it('that is registered stays, whatever is registered besides and later', () => {
    registerMessages({ ...language('xc'), undo: 'first', retry: 'first' });
    registerMessages({ ...language('xc'), retry: 'second' });
    assert.deepEqual([found('xc', 'undo'), found('xc', 'retry')], ['first', 'second']);
    addTranslation({ ...de, $code: 'xc' }, sections);
    assert.deepEqual([found('xc', 'undo'), found('xc', 'retry')], ['first', 'second']);
  });

  it('of a section is in English from when an element uses it', () => {
    assert.equal(found('xd', 'stop'), undefined);
    addEnglish({ stop: 'Stop' });
    assert.equal(found('xd', 'stop'), 'Stop');
    assert.equal(found('xd', 'undo'), 'Undo');
  });
});

describe('an element', () => {
  it('is rendered again with each change of a message, as long as it follows them', () => {
    const [one, other] = [element(), element()];
    follow(one);
    follow(other);
    registerMessages({ ...language('xe'), undo: 'x' });
    assert.deepEqual([one.updates, other.updates], [1, 1]);
    addTranslation({ ...de, $code: 'xe' }, sections);
    assert.deepEqual([one.updates, other.updates], [2, 2]);
    unfollow(one);
    loadOnDemand({ xe: async () => {} });
    assert.deepEqual([one.updates, other.updates], [2, 3]);
    addEnglish({ stop: 'Stop' });
    assert.deepEqual([one.updates, other.updates], [2, 3]);
    unfollow(other);
  });
});

describe('a language that is loaded on demand', () => {
  it('is loaded when it or a variant of it is needed, once', () => {
    const loads: string[] = [];
    const load = (name: string) => async () => loads.push(name);
    loadOnDemand({ XF: load('xf'), 'xf-AA': load('xf-AA'), xg: load('xg') });
    loadIfNeeded('xh');
    assert.deepEqual(loads, []);
    loadIfNeeded('XF-aa');
    assert.deepEqual(loads, ['xf-AA']);
    loadIfNeeded('xf_BB');
    loadIfNeeded('xf');
    assert.deepEqual(loads, ['xf-AA', 'xf']);
  });
});
