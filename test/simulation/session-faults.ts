/** Faults to plant where sessions are told apart, and where a page is left: the simulation has to find every one of them. */
import type { SymbolPatch } from '../helpers/source-patch.js';

interface Fault extends SymbolPatch {
  readonly name: string;
}

export const SESSION_FAULTS: readonly Fault[] = [
  { name: 'the identity in a token is not compared', in: 'SessionBinding.#checkToken', replace: '' },
  {
    name: 'a token for another person is used',
    in: 'isSame',
    under: 'transport/',
    find: '&& one.sub === other.sub',
    replace: '',
  },
  {
    name: 'a token for another organization than the named one is used',
    in: 'SessionBinding.#checkToken',
    find: '!organization || !isForAnother(identity, organization)',
    replace: 'true',
  },
  {
    name: 'the tag of the page is not sent',
    in: 'SessionBinding.headers',
    find: 'session.tag !== undefined &&',
    replace: 'false &&',
  },
  {
    name: 'the organization of the page is not sent',
    in: 'SessionBinding.headers',
    find: "this.#mode === 'proxy' &&",
    replace: "this.#mode === 'token' &&",
  },
  {
    name: "another session's answer is believed",
    in: 'SessionBinding.accept',
    find: 'tag !== (session.tag ??= tag)',
    replace: '(session.tag ??= tag) === undefined',
  },
  {
    name: 'a refusal that nobody waits for forgets the session',
    in: 'Attempt.#send',
    find: 'signal.throwIfAborted();',
    replace: '',
  },
  {
    name: 'the name of the channel leaves the session out',
    in: 'SessionBinding.name',
    find: 'if (tag !== undefined) return tag;',
    replace: "return organization ?? 'all';",
  },
  {
    name: 'changes are told without the name of a session',
    in: 'Tabs.tell',
    find: 'if (organization === undefined) return;',
    replace: '',
  },
  {
    name: 'a change that is under way survives the move',
    in: 'OrganizationStore.#endSession',
    find: 'this.#requests.abort(error);',
    replace: '',
  },
  {
    name: 'rows stay when the session has moved',
    in: 'OrganizationStore.#forget',
    find: 'this.#connections.clear();',
    replace: '',
  },
  {
    name: 'another session is not noticed by the store',
    in: 'OrganizationStore.#endSession',
    replace: '',
  },
  { name: 'a page reads again without end', in: 'SETTLES_WITHIN', under: 'store/', replace: '0' },
  {
    name: 'a page that is shown again forgets nothing',
    in: 'OrganizationStore.restart',
    find: 'this.#forget();',
    replace: '',
  },
  {
    name: 'a session that begins leaves the rows of the last one',
    in: 'OrganizationStore.#start',
    find: 'this.#forget();',
    replace: '',
  },
  {
    name: 'the page before is taken over whatever its session',
    in: 'OrganizationStore.#settleOffers',
    find: 'if (isSame) this.#adopt(other);',
    replace: 'this.#adopt(other);',
  },
  {
    name: 'the page before is given up while only the organization is named',
    in: 'OrganizationStore.#settleOffers',
    find: 'isSame || this.list.value',
    replace: 'true',
  },
  {
    name: 'a switch of the page before is sent once more where a newer one fails',
    in: 'takeOverChanges',
    find: 'own.switch.current',
    replace: 'state.get(id).pendingEnabled !== null',
  },
  {
    name: 'failures stay in a page that has read nothing when its session moves',
    in: 'OrganizationStore.#adopt',
    find: 'this.#isContinued = true;',
    replace: '',
  },
  {
    name: 'failures of the page before are not taken over',
    in: 'OrganizationStore.#adopt',
    find: 'this.#setFailures([...this.#failures, ...other.#failures]);',
    replace: '',
  },
  {
    name: "the last session's failures reach the page of the next",
    in: 'OrganizationStore.#heir',
    find: 'store?.epoch === epoch ? store : undefined',
    replace: 'epoch === undefined ? undefined : store',
  },
  {
    name: 'a page hears from the page before it while its own session is not known',
    in: 'OrganizationStore.#passOn',
    find: 'heir && heir.transport?.channel?.() === this.transport?.channel?.()',
    replace: 'heir',
  },
  {
    name: 'what fails after a page was left is lost',
    in: 'OrganizationStore.#attempt',
    find: 'if (isUnseen && !isDropped)',
    replace: 'if (false)',
  },
];
