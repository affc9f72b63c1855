/** That the components of `org-connections/react` can be drawn on a server, by whichever React. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onServer } from './on-server.js';

const LINES = `
import { createElement, version } from 'react';
import { renderToString } from 'react-dom/server';
import { OrgConnectionList, OrgProvider } from 'org-connections/react';

const view = { sort: 'name' };
const header = createElement('h2', { slot: 'header' }, 'Sign-in');
const list = createElement(OrgConnectionList, { view, className: 'wide', onConnectionToggled() {} }, header);
console.log(version);
console.log(renderToString(createElement(OrgProvider, { baseUrl: '/my-org' }, list)));
`;

/** @param major the first number of the React that is in the folder */
export function describeOnServer(framework: string, major: string): void {
  describe(`The components, drawn on a server by ${framework}`, () => {
    it('give the elements and what is in them, without a warning', async () => {
      const [version = '', markup, ...more] = (await onServer(framework, LINES)).trimEnd().split('\n');
      assert.equal(version.split('.')[0], major);
      assert.equal(
        markup,
        '<org-provider base-url=""><org-connection-list class="wide"><h2 slot="header">Sign-in</h2></org-connection-list></org-provider>',
      );
      assert.deepEqual(more, []);
    });
  });
}
