/** The three things that can be done to several connections at once, and what each of them means for one. */
import { ConnectionRemovedEvent, ConnectionRemoveEvent } from '../../../events.js';
import { ConnectionToggledEvent, ConnectionToggleEvent, type OrgAction } from '../../../events.js';
import { describeError } from '../../../localize/describe-error.js';
import type { Localize } from '../../../localize/localize.js';
import { whyNotSwitch, type Connection } from '../../../model/connection.js';
import type { LockOutReason } from '../../../model/lock-out.js';
import { whyNotRemove } from '../../../model/permitted.js';
import { DETACH_SCOPE, UPDATE_SCOPE } from '../../../model/scopes.js';
import type { OrganizationStore } from '../../../store/organization-store.js';
import type { TransportError } from '../../../transport/transport-error.js';
import { refusalText } from '../../ui/errors/connection-errors.template.js';
import type { ListHost } from '../list-context.js';
import type { Addressable } from './choice.js';

/** One of them. */
export interface Change {
  readonly name: 'switch-on' | 'switch-off' | 'remove';
  /** What events call it. */
  readonly action: OrgAction;
  /** The text of its button. */
  readonly button: 'switchOn' | 'switchOff' | 'removeSeveral';
  /** The text that says how many are done. */
  readonly told: 'severalEnabled' | 'severalDisabled' | 'severalRemoved';
  /** Whether people may be locked out by it. */
  readonly isRisky: boolean;
  /** Whether the person is asked in any case, and before the page. */
  readonly alwaysAsks: boolean;
  /** Why this person cannot do it to this one, in words. */
  whyNot(store: OrganizationStore, localize: Localize, connection: Connection): string | null | undefined;
  /** Whether it is so already, and nothing else is wished. */
  isDone(store: OrganizationStore, connection: Addressable): boolean;
  /** Asks the page. @param proceed does it after all */
  isAllowed(
    host: ListHost,
    connection: Connection,
    reasons: readonly LockOutReason[],
    proceed: () => void,
  ): boolean;
  /**
   * Does it, and tells the page.
   *
   * @returns false when somebody wishes something else by now
   * @throws TransportError
   */
  perform(store: OrganizationStore, host: ListHost, connection: Addressable): Promise<boolean>;
  /** The sentences that say that it was not done, and what to do. */
  refusal(localize: Localize, label: string, error: TransportError): string[];
}

export const switchOn: Change = {
  name: 'switch-on',
  button: 'switchOn',
  told: 'severalEnabled',
  isRisky: false,
  alwaysAsks: false,
  ...switchingTo(true),
};

export const switchOff: Change = {
  name: 'switch-off',
  button: 'switchOff',
  told: 'severalDisabled',
  isRisky: true,
  alwaysAsks: false,
  ...switchingTo(false),
};

/** Only off the organization: what destroys is done one by one. */
export const remove: Change = {
  name: 'remove',
  action: 'remove',
  button: 'removeSeveral',
  told: 'severalRemoved',
  isRisky: true,
  alwaysAsks: true,
  whyNot(store, localize, connection) {
    const whyNot = whyNotRemove(connection, store.may(DETACH_SCOPE));
    return whyNot && localize.text(`why-not-remove:${whyNot}`);
  },
  isDone: () => false,
  isAllowed: (host, connection, reasons) =>
    host.dispatchEvent(new ConnectionRemoveEvent(connection, 'detached', reasons)),
  async perform(store, host, connection) {
    const { how } = await store.remove(connection.id, 'detached');
    if (host.isConnected) host.dispatchEvent(new ConnectionRemovedEvent(connection, how));
    return true;
  },
  refusal: (localize, label, error) => [
    localize.text(error.isCertain ? 'detachFailed' : 'removeUncertain', label),
    ...describeError(localize, error),
  ],
};

function switchingTo(
  enabled: boolean,
): Pick<Change, 'action' | 'whyNot' | 'isDone' | 'isAllowed' | 'perform' | 'refusal'> {
  return {
    action: 'toggle',
    whyNot(store, localize, connection) {
      const whyNot = whyNotSwitch(connection, store.may(UPDATE_SCOPE));
      return whyNot === 'server' ? connection.whyNotSwitch : whyNot && localize.text(`why-not:${whyNot}`);
    },
    isDone: (store, { id, isEnabled }) =>
      isEnabled === enabled && store.connection(id).pendingEnabled === null,
    isAllowed: (host, connection, reasons, proceed) =>
      host.dispatchEvent(new ConnectionToggleEvent(connection, enabled, reasons, proceed)),
    async perform(store, host, { id }) {
      const connection = await store.setEnabled(id, enabled);
      if (connection.isEnabled !== enabled) return false;
      if (host.isConnected) host.dispatchEvent(new ConnectionToggledEvent(connection));
      return true;
    },
    refusal: (localize, label, error) => refusalText(localize, label, { enabled, error }),
  };
}
