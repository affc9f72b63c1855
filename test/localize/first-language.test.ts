/** A language that is registered when elements are rendered already. This file imports the elements alone, which import none. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/connection-list/connection-list.js';
import '../../src/elements/provider/provider.js';
import { createMemoryTransport } from '../../src/transport/index.js';
import { okta } from '../helpers/connections.js';
import { textOf } from '../helpers/roles.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('the first language besides English', () => {
  it('shows in what is there, whose language may change from then on', async () => {
    const around = await fixture<HTMLElement>(
      html`<div lang="de">
        <org-provider .transport=${createMemoryTransport([okta])} .messages=${{ refresh: 'Look again' }}>
          <org-connection-list></org-connection-list>
        </org-provider>
      </div>`,
    );
    await waitUntil(() => textOf(around).includes('Enabled'));
    await import('../../src/localize/de.js');
    await waitUntil(() => textOf(around).includes('Aktiviert'));
    expect(textOf(around)).to.contain('Look again').and.not.to.contain('Enabled');
    around.lang = 'en';
    await waitUntil(() => textOf(around).includes('Enabled'));
  });
});
