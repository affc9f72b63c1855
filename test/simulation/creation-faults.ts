/** Faults to plant where connections are created, and options changed: the simulation has to find every one of them. */
import type { SymbolPatch } from '../helpers/source-patch.js';

interface Fault extends SymbolPatch {
  readonly name: string;
}

const CREATE = { in: 'createConnection', under: 'store/connections/' };
const CREATED = { in: 'isCreated', under: 'store/connections/' };

export const CREATION_FAULTS: readonly Fault[] = [
  {
    name: 'a creation is sent again where the server fails',
    in: 'connectionRequests.createConnection',
    find: 'tries: TRIES.once',
    replace: 'tries: TRIES.update',
  },
  {
    name: 'a creation that got no answer is not looked for',
    ...CREATE,
    find: 'await find().catch(() => undefined);',
    replace: 'undefined;',
  },
  {
    name: 'an unanswered creation counts as refused',
    ...CREATE,
    find: '!isAmbiguous(error)',
    replace: "error.code !== 'network'",
  },
  {
    name: 'a creation whose outcome is unknown counts as refused',
    in: 'leaveOpen',
    find: 'toTransportError(thrown).as(false)',
    replace: 'toTransportError(thrown).as(true)',
  },
  {
    name: 'another attempt at a creation is sent without a look',
    ...CREATE,
    find: 'const early = isDoubted &&',
    replace: 'const early = false &&',
  },
  {
    name: 'another attempt at a creation is sent where the list cannot be read',
    ...CREATE,
    find: '(await find().catch((thrown: unknown) => leaveOpen(thrown, signal)))',
    replace: '(await find().catch(() => undefined))',
  },
  {
    name: 'an unanswered creation is forgotten where no list was known',
    ...CREATE,
    find: 'state.unconfirmed.set(wanted.name, known);',
    replace: 'if (known) state.unconfirmed.set(wanted.name, known);',
  },
  {
    name: 'a name that an unanswered creation has taken counts as refused',
    ...CREATE,
    find: '!isDoubted && !isAmbiguous(error)',
    replace: '!isAmbiguous(error)',
  },
  {
    name: "another admin's connection of that name counts as created",
    ...CREATED,
    find: 'isNamed === true && isLikeIt &&',
    replace: 'isNamed === true &&',
  },
  { name: 'what was there before counts as created', ...CREATED, find: '|| known?.has(id)', replace: '' },
  {
    name: 'a prefix hides what was created',
    ...CREATED,
    find: 'name?.endsWith(wanted.name)',
    replace: 'name === wanted.name',
  },
  {
    name: 'a creation that was made stays unconfirmed',
    in: 'confirm',
    under: 'store/connections/create.ts',
    find: 'state.unconfirmed.delete(wanted.name);',
    replace: '',
  },
  {
    name: 'a creation is not announced to the other tabs',
    in: 'confirm',
    under: 'store/connections/create.ts',
    find: 'context.publish(change);',
    replace: '',
  },
  {
    name: "another tab's new connection is not listed",
    in: 'mergeChange',
    find: '!value && change.isNew && state.list.value',
    replace: 'false',
  },
  {
    name: "another tab's new connection is lost while the list is read",
    in: 'mergeList',
    find: '{ value = announced, status }',
    replace: '{ value, status }',
  },
  {
    name: 'an older list drops a new connection',
    in: 'mergeList',
    find: 'createdTurn > start.turn',
    replace: 'false',
  },
  {
    name: 'secrets in answers are kept',
    in: 'readOptions',
    find: "publicOf(answer, ANSWERED.split(' '))",
    replace: '{ members: answer, isHidden: false }',
  },
  {
    name: 'a new connection is kept with its secret',
    in: 'confirm',
    under: 'store/connections/create.ts',
    find: '{ ...answer,',
    replace: '{ ...answer, options: wanted.options,',
  },
  {
    name: 'a creation that failed is kept with its secret',
    in: 'OrganizationStore.createConnection',
    find: 'connection: undefined',
    replace: 'connection: wanted as never',
  },
  {
    name: 'a secret is sent in two places',
    in: 'toCreateBody',
    find: 'display_name: displayName,',
    replace: "display_name: displayName, client_secret: wanted.options['client_secret'],",
  },
  {
    name: 'a failure quotes an answer that cannot be read',
    in: 'parsed',
    under: 'transport/http/client.ts',
    find: "throw new TransportError('malformed', { status });",
    replace: "throw new TransportError('malformed', { status, detail: text });",
  },
  {
    name: 'options are not read again before they are saved',
    in: 'OrganizationStore.readBeforeChange',
    replace: 'return this.ensureConnection(id);',
  },
  {
    name: 'options are not sent',
    in: 'connectionRequests.updateConnection',
    find: 'options ? { ...body, options: sent } : body',
    replace: 'body',
  },
  {
    name: 'a new secret counts as saved because nothing else is new',
    in: 'areMade',
    find: 'visible.some((name) => !isEqual(now[name], before[name]))',
    replace: 'true',
  },
  {
    name: 'options that might be saved count as refused',
    in: 'updateConnection',
    under: 'store/connections/',
    find: '!patch.options',
    replace: 'true',
  },
  {
    name: 'news of a name settles that the options are others',
    in: 'mergeChange',
    find: '&& !entry.hasOldOptions',
    replace: '&& !change.hasNewOptions',
  },
  {
    name: 'a read before a change that is overtaken is believed',
    in: 'readUndisturbed',
    find: 'if (turn === entry.turn) return',
    replace: 'return',
  },
  {
    name: 'other tabs keep the options that they had',
    in: 'mergeChange',
    find: '&& !entry.hasOldOptions',
    replace: '',
  },
];
