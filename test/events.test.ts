import { expect } from '@open-wc/testing';
import {
  ConnectionRemovedEvent,
  ConnectionRemoveEvent,
  ConnectionSelectEvent,
  ConnectionToggledEvent,
  ConnectionToggleEvent,
  ConnectionUpdatedEvent,
  ConnectionUpdateEvent,
  OrgErrorEvent,
  OrgReadyEvent,
  TransportError,
  ViewChangedEvent,
} from '../src/index.js';
import { okta } from './helpers/connections.js';

/** True when two types are the same, so that a change of either does not compile. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

const listeners: [
  Same<HTMLElementEventMap['org-connection-toggle'], ConnectionToggleEvent>,
  Same<HTMLElementEventMap['org-connection-toggled'], ConnectionToggledEvent>,
  Same<HTMLElementEventMap['org-connection-remove'], ConnectionRemoveEvent>,
  Same<HTMLElementEventMap['org-connection-removed'], ConnectionRemovedEvent>,
  Same<HTMLElementEventMap['org-connection-select'], ConnectionSelectEvent>,
  Same<HTMLElementEventMap['org-connection-update'], ConnectionUpdateEvent>,
  Same<HTMLElementEventMap['org-connection-updated'], ConnectionUpdatedEvent>,
  Same<HTMLElementEventMap['org-view-changed'], ViewChangedEvent>,
  Same<HTMLElementEventMap['org-ready'], OrgReadyEvent>,
  Same<HTMLElementEventMap['org-error'], OrgErrorEvent>,
  Same<DocumentEventMap['org-error'], OrgErrorEvent>,
  Same<WindowEventMap['org-error'], OrgErrorEvent>,
] = [true, true, true, true, true, true, true, true, true, true, true, true];

const error = new TransportError('forbidden', { status: 403 });

describe('the events', () => {
  it('are typed for addEventListener on elements, documents and windows', () => {
    expect(listeners).to.not.include(false);
    document.createElement('org-connection-list').addEventListener('org-error', (event) => {
      const code: TransportError['code'] = event.error.code;
      // @ts-expect-error: there is no such field
      expect([code, event.token]).to.have.length(2);
    });
  });

  const connection = okta;
  const reasons = ['signed-in'] as const;
  const changes = { displayName: 'Acme' };
  const view = { search: 'acme' };
  const proceed = () => {};
  for (const [event, type, cancelable, fields] of [
    [
      new ConnectionToggleEvent(okta, false, reasons, proceed),
      'org-connection-toggle',
      true,
      { connection, enabled: false, reasons, proceed },
    ],
    [new ConnectionToggledEvent(okta), 'org-connection-toggled', false, { connection, enabled: true }],
    [
      new ConnectionRemoveEvent(okta, 'detached', reasons),
      'org-connection-remove',
      true,
      { connection, how: 'detached', reasons },
    ],
    [
      new ConnectionRemovedEvent(okta, 'deleted'),
      'org-connection-removed',
      false,
      { connection, how: 'deleted' },
    ],
    [new ConnectionSelectEvent(okta), 'org-connection-select', true, { connection }],
    [new ConnectionUpdateEvent(okta, changes), 'org-connection-update', true, { connection, changes }],
    [new ConnectionUpdatedEvent(okta), 'org-connection-updated', false, { connection }],
    [new ViewChangedEvent(view), 'org-view-changed', false, { view }],
    [new OrgReadyEvent(), 'org-ready', false, {}],
    [new OrgErrorEvent(error, 'list', okta), 'org-error', true, { error, action: 'list', connection }],
  ] as const) {
    it(`${type} bubbles out of shadow roots and carries only what it says`, () => {
      expect(event).to.include({ type, bubbles: true, composed: true, cancelable, ...fields });
      const own = Object.keys(event).filter((key) => key !== 'isTrusted');
      expect(own).to.have.members(Object.keys(fields));
    });
  }

  it('know of no risk, no question and no connection where they are told of none', () => {
    const toggle = new ConnectionToggleEvent(okta, true);
    expect(toggle.reasons).to.be.empty;
    expect(toggle.enabled).to.equal(true);
    expect(() => toggle.proceed()).not.to.throw();
    expect(new ConnectionRemoveEvent(okta, 'deleted').reasons).to.be.empty;
    expect(new OrgErrorEvent(error, 'list').connection).to.equal(undefined);
  });

  it('call a connection enabled only where it is known to be', () => {
    for (const isEnabled of [true, false, null])
      expect(new ConnectionToggledEvent({ ...okta, isEnabled }).enabled).to.equal(isEnabled === true);
  });
});
