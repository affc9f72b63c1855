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
  TransportError,
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
  Same<HTMLElementEventMap['org-error'], OrgErrorEvent>,
  Same<DocumentEventMap['org-error'], OrgErrorEvent>,
  Same<WindowEventMap['org-error'], OrgErrorEvent>,
] = [true, true, true, true, true, true, true, true, true, true];

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

  for (const [event, cancelable, fields] of [
    [new ConnectionToggleEvent(okta, false), true, ['connection', 'enabled', 'proceed', 'reasons']],
    [new ConnectionToggledEvent(okta), false, ['connection', 'enabled']],
    [new ConnectionRemoveEvent(okta, 'detached'), true, ['connection', 'how', 'reasons']],
    [new ConnectionRemovedEvent(okta, 'deleted'), false, ['connection', 'how']],
    [new ConnectionSelectEvent(okta), true, ['connection']],
    [new ConnectionUpdateEvent(okta, {}), true, ['changes', 'connection']],
    [new ConnectionUpdatedEvent(okta), false, ['connection']],
    [new OrgErrorEvent(error, 'list'), true, ['action', 'connection', 'error']],
  ] as const) {
    it(`${event.type} bubbles out of shadow roots and carries only what it says`, () => {
      expect(event).to.include({ bubbles: true, composed: true, cancelable });
      expect(
        Object.keys(event)
          .filter((key) => key !== 'isTrusted')
          .sort(),
      ).to.deep.equal(fields);
    });
  }
});
