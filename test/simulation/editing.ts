/** Changes of a connection's options in a tab, as an editor makes them: it reads them again before it saves them. */
import type { Connection } from '../../src/model/connection.js';
import { changeCommand, command } from './commands.js';
import { optionsFor } from './creating.js';
import type { Broken } from './invariants.js';
import * as sessions from './invariants-of-sessions.js';
import type { Change, Organization } from './organization.js';
import { intentOf } from './sessions.js';
import type { Intent, Tab } from './tab.js';
import { SECRET_MARK, type Row } from './wire.js';
import type { World } from './world.js';

/** Options that were to be saved. Their client secret belongs to no others. */
export interface Edit {
  readonly id: string;
  /** When they began to be read again. */
  readonly readAt: number;
  /** The provider that they replace. */
  readonly base: unknown;
  /** The client, which stays as it is. */
  readonly client: unknown;
}

/** Changes the options of a connection: the provider and the client secret, or the secret alone. */
export function editOptions(world: World, tab: Tab, id: string, choice: number): void {
  const { value: before } = tab.store.connection(id);
  if (!before?.options || tab.editing.has(id)) return;
  const readAt = world.tick();
  const intent = intentOf(tab, id);
  const end = tab.intend(id, intent);
  tab.editing.add(id);
  const settled = () => {
    end();
    tab.editing.delete(id);
  };
  const { client_id: client } = before.options;
  const edit = { id, readAt, base: providerOf(before), client };
  const reading = tab.store.readBeforeChange(id).then((truth) => {
    // What another admin has changed is shown, and nothing is saved.
    if (providerOf(truth) !== edit.base) return settled();
    save(world, tab, edit, choice, { intent, settled });
  });
  command(world, tab, reading, `read ${id} before its options are changed`, {
    failed: (error) => {
      settled();
      world.hold(sessions.givesUpNoChange, tab, intent, error);
    },
  });
}

function save(
  world: World,
  tab: Tab,
  edit: Edit,
  choice: number,
  { intent, settled }: { readonly intent: Intent; readonly settled: () => void },
): void {
  const { id } = edit;
  const startedAt = world.tick();
  const secret = `${SECRET_MARK}-${startedAt}`;
  world.edits.set(secret, edit);
  const url = choice % 3 === 0 ? edit.base : `https://idp.example/${startedAt}`;
  const own = { client_id: edit.client, discovery_url: url, client_secret: secret };
  const options = { ...optionsFor(''), ...own };
  const isDone = ({ row }: Change) => row?.options['client_secret'] === secret;
  const saving = tab.store.update(id, { options });
  const name = `change the options of ${id}: ${String(url)} and ${secret}`;
  changeCommand(world, tab, saving, name, { id, startedAt, intent, isDone, settled });
  saving.then(
    (saved) => world.hold(returnsWhatIsSaved, tab, saved, url),
    () => {},
  );
}

function providerOf({ options }: Pick<Connection, 'options'>): unknown {
  return options?.['discovery_url'];
}

/** 24. Options that are called saved are those that are shown. */
function returnsWhatIsSaved({ index }: Tab, { id, options }: Connection, url: unknown): Broken {
  return options?.['discovery_url'] === url ? undefined : `tab ${index} has saved other options of ${id}`;
}

/**
 * 24. Options that another admin or tab has changed before they were read again are not overwritten. Whoever changes them
 * after that, and before the change arrives, is overwritten: the API has no condition for a change.
 */
export function keepsForeignOptions(organization: Organization, edit: Edit, before: Row): Broken {
  const { id, readAt, base } = edit;
  if (before.options['discovery_url'] === base) return undefined;
  const all = organization.changes.get(id) ?? [];
  const url = ({ row }: Change) => row?.options['discovery_url'];
  const last = all.findLast((change, place) => place === 0 || url(change) !== url(all[place - 1]!));
  return last && last.order > readAt
    ? undefined
    : `${id} has the options ${String(before.options['discovery_url'])}, which were not seen and are overwritten`;
}
