/** The three changes that can be made to selected connections, and a plan of what one of them does to which. */
import {
  ConnectionRemovedEvent,
  ConnectionRemoveEvent,
  ConnectionToggledEvent,
  ConnectionToggleEvent,
  type OrgAction,
} from '../../../events.js';
import { describeError } from '../../../localize/describe-error.js';
import type { Localize } from '../../../localize/localize.js';
import type { RemovalMessages, SelectionMessages } from '../../../localize/messages.js';
import { whyNotSwitch, type Connection } from '../../../model/connection.js';
import type { LockOutReason } from '../../../model/lock-out.js';
import { whyNotRemove } from '../../../model/permitted.js';
import { DETACH_SCOPE, UPDATE_SCOPE } from '../../../model/scopes.js';
import { uniqueLabels } from '../../../model/unique-labels.js';
import type { OrganizationStore } from '../../../store/organization-store.js';
import type { TransportError } from '../../../transport/transport-error.js';
import { refusalText } from '../../ui/errors/connection-errors.template.js';
import type { ListContext, ListHost } from '../list-context.js';
import { isAddressable, type Addressable } from './selected-ids.js';

/** The messages of bulk changes, one of which is removal. */
export type SelectionLocalize = Localize<RemovalMessages & SelectionMessages>;

/** What the selection knows of the list. */
export interface SelectionContext extends ListContext {
  readonly localize: SelectionLocalize;
}

/** A change that can be made to several connections at once. */
export interface Change {
  readonly name: 'switch-on' | 'switch-off' | 'remove';
  /** Its name in events. */
  readonly action: OrgAction;
  /** The message on its button. */
  readonly button: 'switchOn' | 'switchOff' | 'removeSelected';
  /** The message that says how many are changed. */
  readonly told: 'bulkEnabled' | 'bulkDisabled' | 'bulkRemoved';
  /** Whether it can lock people out. */
  readonly isRisky: boolean;
  /** Whether it asks the person in any case, and before the page. */
  readonly alwaysAsks: boolean;
  /** Why this person can't change this connection, as text. */
  whyNot(
    store: OrganizationStore,
    localize: SelectionLocalize,
    connection: Connection,
  ): string | null | undefined;
  /** Whether it is so already, with no other change pending. */
  isDone(store: OrganizationStore, connection: Addressable): boolean;
  /** Asks the page. @param proceed makes the change after all */
  isAllowed(
    host: ListHost,
    connection: Connection,
    reasons: readonly LockOutReason[],
    proceed: () => void,
  ): boolean;
  /**
   * Makes the change, and tells the page.
   *
   * @returns false if another change is pending by now
   * @throws TransportError
   */
  perform(store: OrganizationStore, host: ListHost, connection: Addressable): Promise<boolean>;
  /** What failed, and what to do about it, in sentences. */
  refusal(localize: SelectionLocalize, label: string, error: TransportError): string[];
}

export const switchOn: Change = {
  name: 'switch-on',
  button: 'switchOn',
  told: 'bulkEnabled',
  isRisky: false,
  alwaysAsks: false,
  ...switchingTo(true),
};

export const switchOff: Change = {
  name: 'switch-off',
  button: 'switchOff',
  told: 'bulkDisabled',
  isRisky: true,
  alwaysAsks: false,
  ...switchingTo(false),
};

/** Only from the organization: connections are deleted one by one. */
export const remove: Change = {
  name: 'remove',
  action: 'remove',
  button: 'removeSelected',
  told: 'bulkRemoved',
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

/** A connection that this person can't change like this. */
export interface LeftOut {
  readonly label: string;
  /** Why, in the language of the list. */
  readonly reason: () => string;
}

/** What a change does: every selected connection is to be changed, so already, or left out. */
export interface Plan {
  readonly change: Change;
  /** The label of each connection by id, also once it is removed. */
  readonly labels: ReadonlyMap<string, string>;
  /** The connections to change. */
  readonly connections: readonly Addressable[];
  /** How many are so already. */
  readonly already: number;
  readonly leftOut: readonly LeftOut[];
}

/** Plans from what is known now, without those that are gone; undefined if nothing is known. */
export function makePlan(
  { store: getStore, localize }: SelectionContext,
  change: Change,
  selected: readonly Addressable[],
): Plan | undefined {
  const store = getStore();
  const all = store?.list.value?.connections;
  if (!store || !all) return undefined;
  const names = uniqueLabels(all, localize.text('unnamed'));
  const labels = new Map(all.map(({ id }, index) => [id ?? '', names[index] ?? '']));
  const ids = new Set(selected.map(({ id }) => id));
  const open = all
    .filter(isAddressable)
    .filter((connection) => ids.has(connection.id) && !change.isDone(store, connection));
  const judged = open.map((connection) => ({
    connection,
    label: labels.get(connection.id) ?? '',
    isOpen: !change.whyNot(store, localize, connection),
    reason: () => change.whyNot(store, localize, connection) ?? '',
  }));
  return {
    change,
    labels,
    connections: judged.filter(({ isOpen }) => isOpen).map(({ connection }) => connection),
    already: all.filter(({ id }) => id !== null && ids.has(id)).length - open.length,
    leftOut: judged.flatMap(({ isOpen, label, reason }) => (isOpen ? [] : { label, reason })),
  };
}

/** Merges plans for the same change. */
export function mergePlans([first, ...others]: readonly [Plan, ...Plan[]]): Plan {
  return others.reduce(
    (one, other) => ({
      ...other,
      connections: [...one.connections, ...other.connections],
      already: one.already + other.already,
      leftOut: [...one.leftOut, ...other.leftOut],
    }),
    first,
  );
}
