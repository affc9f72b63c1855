/** Switching a connection off where there is no switch: the page is asked, and hears of it; the element shows how it ended. */
import { expect, fixture, html } from '@open-wc/testing';
import { switchOff } from '../../../src/elements/ui/switch-off.js';
import type { ConnectionToggleEvent } from '../../../src/index.js';
import type { Connection } from '../../../src/model/connection.js';
import type { OrganizationStore } from '../../../src/store/index.js';
import { TransportError } from '../../../src/transport/index.js';
import { okta } from '../../helpers/connections.js';
import { settled } from '../../helpers/controlled-transport.js';

/** @param answer what the store makes of the change */
async function open(answer: () => Promise<Connection>, isKept = false) {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const told: string[] = [];
  let asked: ConnectionToggleEvent | undefined;
  host.addEventListener('org-connection-toggle', (event) => {
    asked = event;
    told.push('asked');
    if (isKept) event.preventDefault();
  });
  host.addEventListener('org-connection-toggled', ({ connection, enabled }) =>
    told.push(`toggled ${connection.displayName} ${enabled}`),
  );
  const store = {
    lockOutReasons: (id: string) => [`reason of ${id}`],
    setEnabled: (id: string, isEnabled: boolean) => {
      told.push(`${id} ${isEnabled}`);
      return answer();
    },
  } as unknown as OrganizationStore;
  const outcome = {
    done: () => told.push('done'),
    failed: ({ code }: TransportError) => told.push(`failed: ${code}`),
  };
  const start = (connection = okta) => switchOff(host, store, connection, outcome);
  return { host, told, start, asked: () => asked, outcome };
}

const off = { ...okta, isEnabled: false };

describe('switching off without a switch', () => {
  it('asks the page with what it could do, switches, and tells it after the element has shown it', async () => {
    const { told, start, asked } = await open(async () => off);
    start();
    await settled();
    expect(told).to.deep.equal(['asked', `${okta.id} false`, 'done', 'toggled Acme Okta false']);
    const { connection, enabled, reasons } = asked()!;
    expect([connection === okta, enabled, reasons]).to.deep.equal([true, false, [`reason of ${okta.id}`]]);
  });

  it('waits for a page that keeps it, until that goes ahead', async () => {
    const { told, start, asked } = await open(async () => off, true);
    start();
    await settled();
    expect(told).to.deep.equal(['asked']);
    asked()!.proceed();
    await settled();
    expect(told.slice(1)).to.deep.equal([`${okta.id} false`, 'done', 'toggled Acme Okta false']);
  });

  it('ends unsaid in an element that has left, unless it fails', async () => {
    const { host, told, start } = await open(async () => off);
    start();
    host.remove();
    await settled();
    expect(told.slice(2)).to.deep.equal([]);
    const other = await open(() => Promise.reject(new TransportError('forbidden')));
    other.start();
    other.host.remove();
    await settled();
    expect(other.told.slice(2)).to.deep.equal(['failed: forbidden']);
  });

  it('does nothing with a connection without an id, or in an element without a provider', async () => {
    const { host, told, start, outcome } = await open(async () => off);
    start({ ...okta, id: null });
    switchOff(host, undefined, okta, outcome);
    await settled();
    expect(told).to.deep.equal([]);
  });
});
