/**
 * Mutants that no test can tell from the original, set apart by hand, each with its reason. One is found by its declaration
 * and its text, so that it survives moves and new lines. If a place is gone, `npm run mutate` fails: remove its entry.
 */
import type { Mutant } from './mutants.js';

export interface Equivalent {
  /** Below `src`. */
  readonly file: string;
  readonly in: string;
  /** The original text. */
  readonly find: string;
  /** The mutated text. */
  readonly replace: string;
  /** Why nothing outside can see the difference. */
  readonly why: string;
}

export const EQUIVALENTS: readonly Equivalent[] = [
  {
    file: 'server/bridge/queue.ts',
    in: 'createQueue.done',
    find: '() => {}, () => {}',
    replace: '() => {}, () => {}',
    why: 'Both do nothing: only the space between them differs.',
  },
  {
    file: 'server/bridge/queue.ts',
    in: 'createQueue.done',
    find: 'last.delete(key);',
    replace: ';',
    why: 'It only frees memory: work after a promise that has settled begins at once.',
  },
  {
    file: 'server/limits/pace.ts',
    in: 'TenantPace.take',
    find: '[category], [category, organization]',
    replace: '[category, organization], [category]',
    why: 'The latest of both times counts, whichever is read first.',
  },
  ...["'organization'", "'tenant'"].map((find) => ({
    file: 'server/limits/pace.ts',
    in: 'TenantPace.take.budgets',
    find,
    replace: "''",
    why: 'It only keeps the keys of the budgets apart, which an empty text does as well.',
  })),
  {
    file: 'server/limits/redis.ts',
    in: 'hashOf',
    find: '2',
    replace: '(2 - 1)',
    why: 'Without the zeros two keys would still have different names, but for a chance that nobody can produce.',
  },
  {
    file: 'server/bridge/enabled-connections.ts',
    in: 'enabledConnections.forgetStale.isStale',
    find: '0',
    replace: '(0 - 1)',
    why: 'Both are so long ago that the settings are old.',
  },
  {
    file: 'server/bridge/levels.ts',
    in: 'lowest',
    find: '<',
    replace: '<=',
    why: 'Of two equal levels, either is the lowest.',
  },
  {
    file: 'server/bridge/reads.ts',
    in: 'changeKey',
    find: "'change'",
    replace: "''",
    why: 'Any text does that no other kind of key in the store begins with: those are hold, session, organization, tenant, token.',
  },
  {
    file: 'server/handler/body.ts',
    in: 'readBody',
    find: "''",
    replace: "'mutated'",
    why: 'It stands for a type that is missing, and any text but a JSON type is refused alike.',
  },
  {
    file: 'auth/auth0-spa.ts',
    in: 'fromAuth0Spa.ask',
    find: '?.',
    replace: '!.',
    why: 'Without details there is no token, and the line before has thrown.',
  },
  {
    file: 'auth/auth0-spa.ts',
    in: 'fromAuth0Spa.fetch.given',
    find: "''",
    replace: "'mutated'",
    why: 'It stands for a header that is missing, and neither text begins with Bearer.',
  },
  {
    file: 'auth/my-organization-client.ts',
    in: 'methodOf',
    find: "''",
    replace: "'mutated'",
    why: 'It stands for the id of a route without one, whose method takes none.',
  },
  {
    file: 'cli/emulator/tenant-command.ts',
    in: 'table.widths',
    find: '?.',
    replace: '!.',
    why: 'All rows of a table have as many cells.',
  },
  {
    file: 'elements/connection-list/connection-list.ts',
    in: 'OrgConnectionList.#slice',
    find: "''",
    replace: "'mutated'",
    why: 'It stands for a missing id, and no connection has either of them.',
  },
  ...['(0 + 1)', '(0 - 1)'].map((replace) => ({
    file: 'elements/ui/menu/menu.ts',
    in: 'OrgMenu.#typedAt',
    find: '0',
    replace,
    why: 'Nothing has been typed before the first key, so any earlier time has the same effect.',
  })),
  {
    file: 'elements/ui/menu/menu.ts',
    in: 'OrgMenu.label',
    find: "''",
    replace: "'mutated'",
    why: 'The list always sets it, before the menu is rendered for the first time.',
  },
  {
    file: 'elements/connection-list/selection/question.template.ts',
    in: 'renderQuestion.labels',
    find: "''",
    replace: "'mutated'",
    why: 'A plan has a label for each of its connections.',
  },
  {
    file: 'elements/connection-list/connection-table.ts',
    in: 'ConnectionTable.#row',
    find: '`row-${index}`',
    replace: "''",
    why: 'Lit finds rows with the same key in their order, and a row without an id keeps nothing that could reach another one.',
  },
  ...['(600 + 1)', '(600 - 1)'].map((replace) => ({
    file: 'elements/connection-list/search/search.ts',
    in: 'PAUSE',
    find: '600',
    replace,
    why: 'A millisecond more or less in a pause is nothing that anybody can notice.',
  })),
  {
    file: 'localize/localize.ts',
    in: 'Localize.text',
    find: '!NEAR.test(sentence) && OTHER_SCRIPT.test(sentence)',
    replace: '(OTHER_SCRIPT.test(sentence))',
    why: 'A shortcut: no character of NEAR is of another script.',
  },
  {
    file: 'localize/localize.ts',
    in: 'languageOf',
    find: "'en'",
    replace: "''",
    why: 'A language without messages, such as none, is shown in English.',
  },
  {
    file: 'model/domain/domain-name.ts',
    in: 'isTrusty',
    find: '??=',
    replace: '=',
    why: 'It only keeps the pattern, which has no state, from being made anew.',
  },
  {
    file: 'model/domain/punycode.ts',
    in: 'FIRST_BIAS',
    find: '72',
    replace: '(72 + 1)',
    why: 'The thresholds at the multiples of 36 are clipped to 1, 1 and 26 with each bias from 71 to 82.',
  },
  {
    file: 'model/domain/punycode.ts',
    in: 'FIRST_BIAS',
    find: '72',
    replace: '(72 - 1)',
    why: 'The thresholds at the multiples of 36 are clipped to 1, 1 and 26 with each bias from 71 to 82.',
  },
  {
    file: 'model/domain/punycode.ts',
    in: 'decodePunycode',
    find: '0',
    replace: '(0 - 1)',
    why: 'splice takes a negative number to remove for 0.',
  },
  {
    file: 'model/look-alike.ts',
    in: 'withoutForms',
    find: 'PRINTABLE.test(text)',
    replace: 'false',
    why: 'A shortcut: none of these characters has another form, or is hidden.',
  },
  {
    file: 'model/same.ts',
    in: 'isSame',
    find: 'member, other[index]',
    replace: 'other[index], member',
    why: 'Object.is compares two values, whichever comes first.',
  },
  {
    file: 'model/unique-labels.ts',
    in: 'uniqueLabels',
    find: 'seen.size === labels.length',
    replace: 'false',
    why: 'A shortcut: where each label is its own, none is changed.',
  },
  {
    file: 'model/visible.ts',
    in: 'isBlank',
    find: '!ASCII.test(text) && BLANK.test(text)',
    replace: '(BLANK.test(text))',
    why: 'A shortcut: a text with an ASCII character that shows is not blank.',
  },
  {
    file: 'model/visible.ts',
    in: 'withoutHidden',
    find: 'SHOWS.test(text)',
    replace: 'false',
    why: 'A shortcut: nothing is left out of such a text.',
  },
  {
    file: 'model/visible.ts',
    in: 'visible',
    find: 'SHOWS.test(text) && ASCII.test(text)',
    replace: 'false',
    why: 'A shortcut: nothing is spelled in such a text.',
  },
  {
    file: 'model/visible.ts',
    in: 'visible',
    find: '!HIDDEN.test(text)',
    replace: 'false',
    why: 'A shortcut: nothing is spelled in such a text.',
  },
  {
    file: 'model/visible.ts',
    in: 'visible',
    find: '??=',
    replace: '=',
    why: 'It only keeps the pattern, which replace() uses from its start, from being made anew.',
  },
  {
    file: 'store/connections/read.ts',
    in: 'readConnection',
    find: '0',
    replace: '(0 - 1)',
    why: 'A timer of less than nothing ends as one of nothing does.',
  },
  {
    file: 'store/connections/state.ts',
    in: 'ConnectionsState.#turn',
    find: '0',
    replace: '(0 + 1)',
    why: 'Turns are only compared with each other.',
  },
  {
    file: 'store/connections/state.ts',
    in: 'ConnectionsState.#turn',
    find: '0',
    replace: '(0 - 1)',
    why: 'Turns are only compared with each other, and what was never changed has no time of a change.',
  },
  {
    file: 'store/organization-store.ts',
    in: 'OrganizationStore.#epoch',
    find: '0',
    replace: '(0 + 1)',
    why: 'Epochs are only compared with each other.',
  },
  {
    file: 'store/organization-store.ts',
    in: 'OrganizationStore.#epoch',
    find: '0',
    replace: '(0 - 1)',
    why: 'Epochs are only compared with each other.',
  },
  {
    file: 'store/permissions.ts',
    in: 'Permissions.round',
    find: '0',
    replace: '(0 + 1)',
    why: 'Rounds are only compared with each other.',
  },
  {
    file: 'store/permissions.ts',
    in: 'Permissions.round',
    find: '0',
    replace: '(0 - 1)',
    why: 'Rounds are only compared with each other.',
  },
  {
    file: 'store/session-change.ts',
    in: 'SessionChange.#isTold',
    find: 'false',
    replace: 'true',
    why: 'It is asked for only once a change is noted, and the first one sets it.',
  },
  {
    file: 'transport/http/attempt.ts',
    in: 'Attempt.#send.content',
    find: "''",
    replace: "'mutated'",
    why: 'Without a body only its length counts, and both are short enough.',
  },
  {
    file: 'transport/http/clock.ts',
    in: 'unlessAborted.leave',
    find: '?.',
    replace: '!.',
    why: 'Only the signal itself calls it.',
  },
  {
    file: 'transport/http/pace.ts',
    in: 'Pace.flush',
    find: '0',
    replace: '(0 - 1)',
    why: 'A timer of less than nothing ends as one of nothing does.',
  },
  {
    file: 'transport/http/problem.ts',
    in: 'apiCodeOf.fromType',
    find: "''",
    replace: "'mutated'",
    why: 'Neither has a code in it.',
  },
  {
    file: 'transport/http/recovery.ts',
    in: 'Recovery.#renew.token',
    find: 'true',
    replace: 'false',
    why: 'What is asked to renew a token asks the page for a fresh one in any case.',
  },
  {
    file: 'transport/http/session-binding.ts',
    in: 'SessionBinding.name.isKnown',
    find: '?.',
    replace: '!.',
    why: 'Where the page names no organization, the first part comes from the identity.',
  },
  {
    file: 'transport/http/tokens.ts',
    in: 'identityOf.claims',
    find: "''",
    replace: "'mutated'",
    why: 'Neither is JSON in base64: both are an opaque token.',
  },
];

/**
 * The ids of the mutants that are set apart.
 *
 * @throws Error with every entry that fits no mutant
 */
export function idsOfEquivalents(
  all: readonly Mutant[],
  equivalents: readonly Equivalent[] = EQUIVALENTS,
): ReadonlySet<string> {
  const found = equivalents.map((entry) => all.filter((mutant) => isSame(entry, mutant)));
  const gone = equivalents.filter((_, index) => found[index]!.length === 0);
  if (gone.length > 0)
    throw new Error(
      `These places of .config/mutate/equivalents.ts are gone:\n${gone
        .map((entry) => `  ${entry.file} ${entry.in}: ${entry.find} → ${entry.replace}`)
        .join('\n')}`,
    );
  return new Set(found.flat().map(({ id }) => id));
}

function isSame(entry: Equivalent, mutant: Mutant): boolean {
  return (['file', 'in', 'find', 'replace'] as const).every(
    (part) => withoutSpace(entry[part]) === withoutSpace(mutant[part]),
  );
}

/** Prettier breaks lines elsewhere after a change. */
function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
