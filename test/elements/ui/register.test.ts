import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { define } from '../../../src/define.js';
import { register } from '../../../src/elements/ui/register.js';
import { OrgProvider, version } from '../../../src/index.js';
import { written } from '../../helpers/console.js';
import { waitUntil } from '../../helpers/wait-until.js';

/** Its words are loaded before it is written. */
async function warnings(act: () => void): Promise<readonly string[]> {
  return written('warn', async (lines) => {
    act();
    await waitUntil(() => lines.length > 0, 'nothing is written');
  });
}

describe('defining an element', () => {
  it('happens once for the same class', async () => {
    expect(await written('warn', () => register('org-provider', OrgProvider))).to.be.empty;
    expect(customElements.get('org-provider')).to.equal(OrgProvider);
  });

  it('leaves another copy of the kit alone, and says which came first', async () => {
    const lines = await warnings(() => register('org-provider', class extends LitElement {}));
    expect(customElements.get('org-provider')).to.equal(OrgProvider);
    expect(lines.join()).to.contain(`<org-provider> is already defined, by org-connections ${version}`);
  });

  it('leaves an element of somebody else alone', async () => {
    customElements.define('org-taken', class extends HTMLElement {});
    const lines = await warnings(() => register('org-taken', class extends LitElement {}));
    expect(lines.join()).to.contain('by something else');
  });

  it('cannot have other tags once there are some, nor such that cannot be', () => {
    expect(() => define('acme')).to.throw('define("acme") comes too late: <org-');
    expect(() => define('Acme!')).to.throw('needs lower-case letters');
  });

  it('tells the version of the package', async () => {
    const manifest = (await (await fetch('/package.json')).json()) as { version: string };
    expect(version).to.equal(manifest.version);
  });
});
