import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { createConnection, type Connection } from '../../src/model/connection.js';
import {
  comparer,
  createView,
  differences,
  matcher,
  searchText,
  WHOLE,
  type ListView,
  type ViewTexts,
} from '../../src/model/list-view.js';

const words: ViewTexts = {
  strategy: ({ strategy }) => (strategy === 'waad' ? 'Microsoft Entra ID' : (strategy ?? '')),
  text: (connection) => searchText(connection, words.strategy(connection)),
  compare: new Intl.Collator('en', { numeric: true }).compare,
};

const connection = (known: Partial<Connection>) => createConnection({ id: 'con_1', ...known });

function finds(view: Partial<ListView>, known: Partial<Connection>): boolean {
  return matcher({ ...WHOLE, ...view }, words)(connection(known));
}

describe('what a view lets through', () => {
  it('is found by parts of its names, its kind in words and its domains, whatever their case and accents', () => {
    const known = { displayName: 'München Büro', name: 'muc-1', strategy: 'waad', domains: ['acme.example'] };
    for (const search of ['munch', 'BÜRO', 'muc-1', 'entra', 'waad', 'acme.ex'])
      expect(finds({ search }, known), search).to.equal(true);
    expect(finds({ search: 'okta' }, known)).to.equal(false);
  });

  it('has all words that are searched for, in whatever order', () => {
    expect(finds({ search: '  entra  munch ' }, { displayName: 'München', strategy: 'waad' })).to.equal(true);
    expect(finds({ search: 'entra paris' }, { displayName: 'München', strategy: 'waad' })).to.equal(false);
  });

  it('is found by a domain in any form of it, and by names with hidden characters', () => {
    const known = {
      displayName: 'Ａｃｍｅ\u00adEU\u200b',
      domains: ['xn--mnchen-3ya.example', 'straße.example'],
    };
    for (const search of [
      'münchen',
      'MÜNCHEN.EXAMPLE',
      'munchen',
      'ｍüｎｃｈｅｎ',
      'münchen。example',
      'xn--mnchen-3ya',
      'XN--MNCHEN',
      'STRASSE',
      'xn--strae-oqa',
      'acmeeu',
      'ＡＣＭＥ',
      'ac\u200bme',
    ])
      expect(finds({ search }, known), search).to.equal(true);
    expect(finds({ search: 'mönchen' }, known)).to.equal(false);
  });

  it('has the status and the kind', () => {
    expect(finds({ status: 'enabled' }, { isEnabled: true })).to.equal(true);
    expect(finds({ status: 'enabled' }, { isEnabled: null })).to.equal(false);
    expect(finds({ status: 'unknown' }, { isEnabled: null })).to.equal(true);
    expect(finds({ strategy: 'okta' }, { strategy: 'okta' })).to.equal(true);
    expect(finds({ strategy: 'okta' }, { strategy: 'samlp' })).to.equal(false);
  });
});

describe('the order of a view', () => {
  const sorted = (view: Partial<ListView>, all: readonly Connection[]) =>
    [...all].sort(comparer({ ...WHOLE, ...view }, words)).map(({ displayName }) => displayName);

  it('takes numbers for numbers', () => {
    const all = ['Team 10', 'Team 9'].map((displayName) => connection({ displayName }));
    expect(sorted({ sort: 'name' }, all)).to.deep.equal(['Team 9', 'Team 10']);
  });

  it('puts what has nothing to be compared by last, whichever way', () => {
    const all = [
      connection({ displayName: 'a' }),
      connection({ displayName: 'b', domains: ['b.example'] }),
      connection({ displayName: 'c', domains: ['c.example'] }),
    ];
    expect(sorted({ sort: 'domains' }, all)).to.deep.equal(['b', 'c', 'a']);
    expect(sorted({ sort: 'domains', order: 'descending' }, all)).to.deep.equal(['c', 'b', 'a']);
  });

  it('is the other way round when it is descending, for all that can be compared', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1 }), {
      comparator: (a, b) => words.compare(a, b) === 0,
    });
    fc.assert(
      fc.property(names, (displayNames) => {
        const all = displayNames.map((displayName) => connection({ displayName }));
        const up = sorted({ sort: 'name' }, all);
        expect(sorted({ sort: 'name', order: 'descending' }, all)).to.deep.equal([...up].reverse());
        expect([...up].sort()).to.deep.equal(all.map(({ displayName }) => displayName).sort());
      }),
    );
  });
});

describe('a filter', () => {
  it('leaves what it lets through in the order in which it was', () => {
    const connections = fc.array(fc.record({ displayName: fc.string(), isEnabled: fc.option(fc.boolean()) }));
    const status = fc.constantFrom('all', 'enabled', 'disabled', 'unknown');
    fc.assert(
      fc.property(connections, status, fc.string(), (known, wanted, search) => {
        const all = known.map(connection);
        const found = all.filter(matcher({ ...WHOLE, status: wanted, search }, words));
        const places = found.map((one) => all.indexOf(one));
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
        if (wanted === 'all' && search.trim() === '') expect(found).to.have.length(all.length);
      }),
    );
  });

  it('and the order by status and by kind know what they are about', () => {
    const all = [
      connection({ displayName: 'unknown' }),
      connection({ displayName: 'off', isEnabled: false, strategy: 'waad' }),
      connection({ displayName: 'on', isEnabled: true, strategy: 'okta' }),
    ];
    const by = (sort: ListView['sort']) =>
      [...all].sort(comparer({ ...WHOLE, sort }, words)).map(({ displayName }) => displayName);
    expect(by('status')).to.deep.equal(['on', 'off', 'unknown']);
    expect(by('strategy')).to.deep.equal(['off', 'on', 'unknown']);
  });
});

describe('a view that comes from somewhere', () => {
  it('is told apart from what differs in it', () => {
    const { view, mistakes } = createView({ search: 'a', sort: 'name', order: 'descending' });
    expect(mistakes).to.be.empty;
    expect(differences(view)).to.deep.equal({ search: 'a', sort: 'name', order: 'descending' });
    expect(differences(createView(undefined).view)).to.deep.equal({});
  });

  it('has no order without a column', () => {
    expect(createView({ order: 'descending' }).view).to.deep.equal(WHOLE);
  });

  it('leaves out what is none, and says so', () => {
    const { view, mistakes } = createView({ status: 'on', search: 1, page: '2' });
    expect(view).to.deep.equal(WHOLE);
    expect(mistakes.join()).to.contain('status cannot be "on", only all, enabled, disabled, unknown');
    expect(mistakes.join()).to.contain('search cannot be 1');
    expect(mistakes.join()).to.contain('it has no "page"');
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect(createView(Object.fromEntries([[name, 'x']])).view, name).to.deep.equal(WHOLE);
  });
});
