/** The three bulk changes, and the plan of what one of them does to each selected connection. */
import {
  ConnectionRemovedEvent,
  ConnectionRemoveEvent,
  ConnectionToggledEvent,
  ConnectionToggleEvent,
  type OrgAction,
} from '../../../events.js';
import { describeError } from '../../../localize/describe-error.js';
import type { Localize } from '../../../localize/localize.js';
import type { ListMessages, RemovalMessages, SelectionMessages } from '../../../localize/messages.js';
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
export type SelectionLocalize = Localize<ListMessages & RemovalMessages & SelectionMessages>;

/** The list's context, with the messages of bulk changes. */
export interface SelectionContext extends ListContext {
  readonly localize: SelectionLocalize;
}

/** A change that can be made to all selected connections. */
export interface Change {
  readonly name: 'switch-on' | 'switch-off' | 'remove';
  /** Its name in events. */
  readonly action: OrgAction;
  /** The message on its button. */
  readonly button: 'switchOn' | 'switchOff' | 'removeSelected';
  /** The message with the number of changed connections. */
  readonly doneMessage: 'bulkEnabled' | 'bulkDisabled' | 'bulkRemoved';
  /** Whether it can lock people out. */
  readonly isRisky: boolean;
  /** Whether it always asks the admin, and before the page. */
  readonly alwaysAsks: boolean;
  /** Why the admin can't change this connection, as text. */
  whyNot(
    store: OrganizationStore,
    localize: SelectionLocalize,
    connection: Connection,
  ): string | null | undefined;
  /** Whether the connection already has the intended state, with no other change pending. */
  isDone(store: OrganizationStore, connection: Addressable): boolean;
  /** Fires the cancelable event. @param proceed makes the change after the page has canceled it */
  isAllowed(
    host: ListHost,
    connection: Connection,
    reasons: readonly LockOutReason[],
    proceed: () => void,
  ): boolean;
  /**
   * Makes the change and fires the event about it.
   *
   * @returns false if a newer change is pending
   * @throws TransportError
   */
  perform(store: OrganizationStore, host: ListHost, connection: Addressable): Promise<boolean>;
  /** Sentences that say what failed and what to do about it. */
  refusal(localize: SelectionLocalize, label: string, error: TransportError): string[];
}

export const switchOn: Change = {
  name: 'switch-on',
  button: 'switchOn',
  doneMessage: 'bulkEnabled',
  isRisky: false,
  alwaysAsks: false,
  ...switchingTo(true),
};

export const switchOff: Change = {
  name: 'switch-off',
  button: 'switchOff',
  doneMessage: 'bulkDisabled',
  isRisky: true,
  alwaysAsks: false,
  ...switchingTo(false),
};

/** Removes connections from the organization only. They can't be deleted in bulk. */
export const remove: Change = {
  name: 'remove',
  action: 'remove',
  button: 'removeSelected',
  doneMessage: 'bulkRemoved',
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

/** A connection that the admin can't change in this way. */
export interface LeftOut {
  readonly label: string;
  /** The reason, in the language of the list. */
  readonly reason: () => string;
}

/** What a change does: each selected connection is to be changed, already has the intended state, or is left out. */
export interface Plan {
  readonly change: Change;
  /** The label of each connection, by its ID; kept after the connection is removed. */
  readonly labels: ReadonlyMap<string, string>;
  /** The connections to change. */
  readonly connections: readonly Addressable[];
  /** How many already have the intended state. */
  readonly already: number;
  readonly leftOut: readonly LeftOut[];
}

/** Makes a plan from the current list, without connections that no longer exist; undefined without a list. */
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
  const wanted = all.filter(isAddressable).filter(({ id }) => ids.has(id));
  const open = wanted.filter((connection) => !change.isDone(store, connection));
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
    already: wanted.length - open.length,
    leftOut: judged.flatMap(({ isOpen, label, reason }) => (isOpen ? [] : { label, reason })),
  };
}

/** Merges plans for the same change. */
export function mergePlans([first, ...others]: readonly [Plan, ...Plan[]]): Plan {
  return others.reduce(
    (one, other) => ({
      ...other,
      labels: new Map([...one.labels, ...other.labels]),
      connections: [...one.connections, ...other.connections],
      already: one.already + other.already,
      leftOut: [...one.leftOut, ...other.leftOut],
    }),
    first,
  );
}
