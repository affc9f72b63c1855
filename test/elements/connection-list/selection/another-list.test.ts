/** The outcome of a bulk change is about one organization: another one's list is not shown with it. */
import { expect, html } from '@open-wc/testing';
import { createConnection } from '../../../../src/model/connection.js';
import { createMemoryTransport } from '../../../../src/transport/index.js';
import { quiet } from '../../../helpers/announcements.js';
import { ControlledTransport } from '../../../helpers/controlled-transport.js';
import { organizationPage } from '../../../helpers/organization-page.js';
import { allByRole } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { selectableList, wire, wires, type SelectableList } from './selectable-list.js';

const DONE = '1 connection is now disabled.';

async function switchedOff(): Promise<SelectableList> {
  const list = await selectableList(wires('Ada', 'Bob', 'Cem'));
  await list.selectRows('Ada');
  await list.press('Switch off');
  await list.tells(DONE);
  return list;
}

describe('a bulk change that is under way', () => {
  it('begins nothing in a list that has taken the place of its own', async () => {
    const names = ['Ada', 'Bob', 'Cem', 'Dora', 'Eve'];
    const connections = names.map((name) =>
      createConnection({ id: name, displayName: name, isEnabled: true, accessLevel: 'full' }),
    );
    const [theirs, others] = [new ControlledTransport(), createMemoryTransport(connections)];
    const page = await organizationPage(
      {},
      html`<org-connection-list selectable .transport=${theirs}></org-connection-list>`,
    );
    const element = page.provider.querySelector('org-connection-list')!;
    await waitUntil(() => theirs.of('listConnections').length > 0, 'no list is read');
    await theirs.of('listConnections')[0]!.answer(connections);
    await waitUntil(() => allByRole(page.provider, 'checkbox', 'Select Eve').length > 0, 'no checkboxes');
    for (const name of names.slice(0, 4)) allByRole(page.provider, 'checkbox', `Select ${name}`)[0]!.click();
    await page.shows('4 selected');
    page.button('Switch off').click();
    await waitUntil(() => theirs.of('updateConnection').length > 0, 'no change is begun');
    element.transport = others;
    for (const call of theirs.of('updateConnection'))
      await call.answer({ ...connections[0]!, isEnabled: false });
    await quiet();
    const states = (await others.listConnections()).connections.map(({ isEnabled }) => isEnabled);
    expect(states).to.deep.equal(names.map(() => true));
  });
});

describe('the outcome of a bulk change', () => {
  it('goes with the address of its organization', async () => {
    const list = await switchedOff();
    list.provider.baseUrl = '/elsewhere/my-org';
    await waitUntil(() => list.message() === '', 'it is still shown');
    await list.shows('Bob');
    expect(list.message()).to.equal('');
  });

  it('goes with the transport of its list', async () => {
    const transportOf = (name: string) =>
      createMemoryTransport(
        ['Acme', 'Other'].map((displayName) =>
          createConnection({
            id: displayName,
            displayName,
            isEnabled: true,
            accessLevel: name === 'a' ? 'full' : 'limited',
          }),
        ),
      );
    const page = await organizationPage(
      {},
      html`<org-connection-list selectable .transport=${transportOf('a')}></org-connection-list>`,
    );
    const element = page.provider.querySelector('org-connection-list')!;
    await waitUntil(() => allByRole(page.provider, 'checkbox', 'Select Acme').length > 0, 'no checkbox');
    allByRole(page.provider, 'checkbox', 'Select Acme')[0]!.click();
    await page.shows('1 selected');
    page.button('Switch off').click();
    await page.shows(DONE);
    element.transport = transportOf('b');
    const messages = () => element.renderRoot.querySelectorAll('[part=message]');
    await waitUntil(() => messages().length === 0, 'it is still shown');
    await page.shows('Acme');
    expect(messages()).to.have.length(0);
  });

  it('goes when none of the rows that it is about is in the list any more', async () => {
    const list = await switchedOff();
    list.emulator.reset({ connections: wires('Dora') });
    await list.provider.store.refresh();
    await list.shows('Dora');
    expect(list.message()).to.equal('');
  });

  it('goes when there are no rows any more, although nothing was removed', async () => {
    const list = await switchedOff();
    list.emulator.reset({ connections: [] });
    await list.provider.store.refresh();
    await list.shows('No connections yet');
    expect(list.message()).to.equal('');
  });

  it('stays when the same list is read again', async () => {
    const list = await switchedOff();
    list.emulator.reset({ connections: [wire('Cem'), ...wires('Dora')] });
    await list.provider.store.refresh();
    await list.shows('Dora');
    expect(list.message()).to.contain(DONE);
  });
});
