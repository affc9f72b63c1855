/** The table of routes: what the proxy and the emulator make of it is tested with them. */
import { expect } from '@open-wc/testing';
import { patternOf, ROUTES, type Route } from '../../src/transport/routes.js';
import { to } from '../../src/transport/my-organization/requests.js';

const rows = Object.entries<Route>(ROUTES);

describe('the table of routes', () => {
  it('has each method and path once', () => {
    const addresses = rows.map(([, { method, path }]) => `${method} ${path}`);
    expect(new Set(addresses).size).to.equal(rows.length);
  });

  for (const [name, { method, scope }] of rows)
    it(`needs for ${name} scopes of the action that it is`, () => {
      const actions = {
        GET: ['read'],
        POST: ['create', 'update'],
        PATCH: ['update'],
        PUT: ['update'],
        DELETE: ['delete'],
      };
      for (const one of scope.split(' ')) {
        expect(one).to.match(/^\w+:my_org:\w+$/);
        expect(one.split(':')[0]).to.be.oneOf(actions[method]);
      }
    });

  it('sends no body with a request that reads or deletes', () => {
    const withBody = rows.filter(([, { hasBody }]) => hasBody).map(([, { method }]) => method);
    expect(withBody).not.to.include('GET').and.not.to.include('DELETE');
  });
});

describe('the address of a route', () => {
  const route = ROUTES.removeConnectionDomain;

  it('has its parameters encoded, and is found by its pattern', () => {
    const { method, path, scope } = to(route, { id: 'con 1/?', domain: 'acme.example' });
    expect({ method, scope }).to.deep.equal({
      method: 'DELETE',
      scope: 'delete:my_org:identity_providers_domains',
    });
    expect(path).to.equal('/identity-providers/con%201%2F%3F/domains/acme.example');
    expect(patternOf(route.path).exec(path)?.groups).to.include({
      id: 'con%201%2F%3F',
      domain: 'acme.example',
    });
  });

  for (const id of ['', '.', '..', '\ud800'])
    it(`is none for the id ${JSON.stringify(id)}`, () => {
      expect(() => to(ROUTES.getConnection, { id }))
        .to.throw()
        .with.property('code', 'not-found');
    });
});
