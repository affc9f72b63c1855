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
  strategy: ({ strategy }) => (strategy === 'waad' ? 'Microsoft Entra ID' : (strategy ?? 'Unknown type')),
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

  it('has each word within one of its names, its kind or one of its domains', () => {
    const known = {
      displayName: 'Office',
      name: 'acme',
      strategy: 'okta',
      domains: ['a.example', 'b.example'],
    };
    for (const search of ['officeacme', 'acmeokta', 'examplea', 'a.exampleb'])
      expect(finds({ search }, known), search).to.equal(false);
  });

  it('is found while a word is typed whose last letter has another form there', () => {
    for (const displayName of ['οδοσαμα', 'ΟΔΟΣΑΜΑ'])
      for (const search of ['οδοσ', 'οδος', 'ΟΔΟΣ'])
        expect(finds({ search }, { displayName }), search).to.be.true;
  });

  it('has the status and the kind', () => {
    expect(finds({ status: 'disabled' }, { isEnabled: false })).to.equal(true);
    expect(finds({ status: 'disabled' }, { isEnabled: null })).to.equal(false);
    expect(finds({ status: 'all', strategy: 'okta' }, { strategy: null })).to.equal(false);
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

  it('is the server’s without a column', () => {
    const all = ['b', 'c', 'a'].map((displayName) => connection({ displayName }));
    expect(comparer(WHOLE, words)(all[0]!, all[1]!)).to.equal(0);
    expect(sorted({}, all)).to.deep.equal(['b', 'c', 'a']);
    expect(sorted({}, [...all].reverse())).to.deep.equal(['a', 'c', 'b']);
  });

  it('puts what has nothing to be compared by last, whichever way, and as it was', () => {
    const none = connection({ displayName: 'none' });
    const empty = connection({ displayName: 'empty', domains: [], strategy: null, isEnabled: null });
    const first = { displayName: 'first', domains: ['z.example'], strategy: 'okta', isEnabled: true };
    const second = { displayName: 'second', domains: ['a.example'], strategy: 'samlp', isEnabled: false };
    const [one, other] = [connection(first), connection(second)];
    for (const sort of ['domains', 'strategy', 'status'] as const)
      for (const all of [
        [none, empty, one, other],
        [other, one, none, empty],
        [none, other, empty, one],
        [one, none, other, empty],
      ]) {
        const [up, down] = [sorted({ sort }, all), sorted({ sort, order: 'descending' }, all)];
        const least = sort === 'domains' ? ['second', 'first'] : ['first', 'second'];
        expect(up).to.deep.equal([...least, 'none', 'empty']);
        expect(down).to.deep.equal([...least.reverse(), 'none', 'empty']);
      }
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

  it('takes every value that it can have', () => {
    for (const [name, values] of Object.entries({
      search: ['', 'two words'],
      status: ['all', 'enabled', 'disabled', 'unknown'],
      strategy: ['', 'okta', 'of-a-kind-to-come'],
      sort: ['', 'name', 'strategy', 'domains', 'status'],
    }))
      for (const value of values) {
        const { view, mistakes } = createView({ [name]: value });
        expect(view).to.deep.equal({ ...WHOLE, [name]: value });
        expect(mistakes).to.be.empty;
      }
    for (const order of ['ascending', 'descending']) {
      const { view, mistakes } = createView({ sort: 'name', order });
      expect(view).to.include({ sort: 'name', order });
      expect(mistakes).to.be.empty;
    }
  });

  it('has no order without a column', () => {
    expect(createView({ order: 'descending' }).view).to.deep.equal(WHOLE);
  });

  it('leaves out what is none, and says so', () => {
    const { view, mistakes } = createView({ status: 'on', search: 1, page: '2', sort: 'age', order: 'up' });
    expect(view).to.deep.equal(WHOLE);
    expect(mistakes).to.deep.equal([
      'status cannot be "on", only all, enabled, disabled, unknown',
      'search cannot be 1',
      'it has no "page"',
      'sort cannot be "age", only , name, strategy, domains, status',
      'order cannot be "up", only ascending, descending',
    ]);
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect(createView(Object.fromEntries([[name, 'x']])).view, name).to.deep.equal(WHOLE);
  });
});
