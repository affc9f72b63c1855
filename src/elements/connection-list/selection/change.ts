/** The three bulk changes, and the plan of what one of them does to each selected connection. */
import {
  ConnectionRemovedEvent,
  ConnectionRemoveEvent,
  ConnectionToggledEvent,
  ConnectionToggleEvent,
  type OrgAction,
} from '../../../events.js';
import type { Localize } from '../../../localize/localize.js';
import type { ListMessages, RemovalMessages, SelectionMessages } from '../../../localize/messages.js';
import { labelOf, whyNotSwitch, type Connection } from '../../../model/connection.js';
import type { LockOutReason } from '../../../model/lock-out.js';
import { whyNotRemove } from '../../../model/permitted.js';
import { DETACH_SCOPE, UPDATE_SCOPE } from '../../../model/scopes.js';
import { uniqueLabels } from '../../../model/unique-labels.js';
import type { OrganizationStore } from '../../../store/organization-store.js';
import type { ListContext, ListHost } from '../list-context.js';
import { isAddressable, type Addressable } from './selected-ids.js';

/** The messages of bulk changes, one of which is removal. */
export type SelectionLocalize = Localize<ListMessages & RemovalMessages & SelectionMessages>;

/** The list's context, with the messages of bulk changes. */
export interface SelectionContext extends ListContext {
  readonly localize: SelectionLocalize;
}

/** What became of a change: it was made, it had been made before, or a newer one is pending. */
export type Outcome = 'changed' | 'already' | 'overtaken';

/** A change that can be made to all selected connections. */
export interface Change {
  readonly name: 'switch-on' | 'switch-off' | 'remove';
  /** Its name in events. */
  readonly action: OrgAction;
  /** The message on its button. */
  readonly button: 'switchOn' | 'switchOff' | 'removeSelected';
  /** The message with the number of changed connections. */
  readonly doneMessage: 'bulkEnabled' | 'bulkDisabled' | 'bulkRemoved';
  /** The message with the number of those that already had the intended state. */
  readonly alreadyMessage: 'alreadyEnabled' | 'alreadyDisabled' | 'alreadyRemoved';
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
   * @throws TransportError
   */
  perform(store: OrganizationStore, host: ListHost, connection: Addressable): Promise<Outcome>;
}

export const switchOn: Change = {
  name: 'switch-on',
  button: 'switchOn',
  doneMessage: 'bulkEnabled',
  alreadyMessage: 'alreadyEnabled',
  isRisky: false,
  alwaysAsks: false,
  ...switchingTo(true),
};

export const switchOff: Change = {
  name: 'switch-off',
  button: 'switchOff',
  doneMessage: 'bulkDisabled',
  alreadyMessage: 'alreadyDisabled',
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
  alreadyMessage: 'alreadyRemoved',
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
    const { how, wasGone } = await store.remove(connection.id, 'detached');
    if (host.isConnected) host.dispatchEvent(new ConnectionRemovedEvent(connection, how));
    return wasGone ? 'already' : 'changed';
  },
};

function switchingTo(
  enabled: boolean,
): Pick<Change, 'action' | 'whyNot' | 'isDone' | 'isAllowed' | 'perform'> {
  return {
    action: 'toggle',
    whyNot(store, localize, connection) {
      const whyNot = whyNotSwitch(connection, store.may(UPDATE_SCOPE));
      return whyNot === 'server' ? connection.whyNotSwitch : whyNot && localize.text(`why-not:${whyNot}`);
    },
    isDone(store, { id }) {
      const { value, status, pendingEnabled } = store.connection(id);
      return status === 'ready' && value?.isEnabled === enabled && pendingEnabled === null;
    },
    isAllowed: (host, connection, reasons, proceed) =>
      host.dispatchEvent(new ConnectionToggleEvent(connection, enabled, reasons, proceed)),
    async perform(store, host, { id }) {
      const connection = await store.setEnabled(id, enabled);
      if (connection.isEnabled !== enabled) return 'overtaken';
      if (host.isConnected) host.dispatchEvent(new ConnectionToggledEvent(connection));
      return 'changed';
    },
  };
}

/** A connection that the admin can't change in this way. */
export interface LeftOut {
  readonly label: string;
  /** The reason, in the language of the list. */
  readonly reason: () => string;
}

/**
 * What a change does: each selected connection is to be changed, already has the intended state, is left out, or the page
 * has prevented its change.
 */
export interface Plan {
  readonly change: Change;
  /** The label of each connection, by its ID; kept after the connection is removed. */
  readonly labels: ReadonlyMap<string, string>;
  /** The connections to change. */
  readonly connections: readonly Addressable[];
  /** How many already have the intended state. */
  readonly already: number;
  readonly leftOut: readonly LeftOut[];
  /** The connections that the page does not want to be changed. */
  readonly prevented: readonly Addressable[];
}

/**
 * Makes a plan from the current list; undefined without a list. A connection that no longer exists counts as removed, and can't
 * be switched.
 */
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
  const gone = selected.filter(({ id }) => !labels.has(id));
  const open = wanted.filter((connection) => !change.isDone(store, connection));
  const isRemoval = change.name === 'remove';
  const unswitchable = isRemoval
    ? []
    : gone.map((connection) => ({
        label: labelOf(connection, localize.text('unnamed')),
        reason: () => localize.text('error:not-found'),
      }));
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
    already: wanted.length - open.length + (isRemoval ? gone.length : 0),
    leftOut: [
      ...judged.flatMap(({ isOpen, label, reason }) => (isOpen ? [] : { label, reason })),
      ...unswitchable,
    ],
    prevented: [],
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
      prevented: [...one.prevented, ...other.prevented],
    }),
    first,
  );
}
