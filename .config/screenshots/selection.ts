/**
 * Selects the screenshots of each story, with the reason. Every story is listed once, so that leaving out a picture is a
 * decision. Tests check texts, contrast and overflow; a picture is for what only people can judge.
 */

/** A color scheme and a width in pixels: part of a desktop page, or a small phone. */
export type Look = 'light.960' | 'dark.960' | 'light.320' | 'dark.320';

export interface Selection {
  readonly why: string;
  readonly looks: readonly Look[];
  /** `group/story`. */
  readonly stories: readonly string[];
}

/** More pictures would not be reviewed. */
export const MOST_PICTURES = 200;

export const SELECTIONS: readonly Selection[] = [
  {
    why: 'Has colors and a layout of its own: every color scheme and width shows something else.',
    looks: ['light.960', 'dark.960', 'light.320', 'dark.320'],
    stories: [
      'connection-list/loaded',
      'connection-list/unusual-rows',
      'connection-list-failures/unavailable',
      'connection-list-failures/with-older-rows',
      'connection-list-failures/refused-row',
      'connection-list-selection/some',
      'connection-list-selection/some-failed',
      'connection-list-tools/view',
      'connection-remove/dialog',
      'connection-remove-failures/refused',
      'connection-settings/form',
      'connection-settings/name-missing',
      'connection-settings-failures/changed-meanwhile',
      'connection-toggle/why-not-by-server',
      'connection-toggle/lock-out',
      'connection-toggle-failures/refused',
    ],
  },
  {
    why: 'Has colors of its own, in a layout that other pictures show.',
    looks: ['light.960', 'dark.960'],
    stories: [
      'connection-list/undo',
      'connection-list/menu',
      'connection-list/read-only-row',
      'connection-list/details',
      'connection-list/settings-discarded',
      'connection-list-selection/lock-out',
      'connection-list-selection/remove',
      'connection-list-tools/found',
      'connection-list-tools/icon-slot',
      'connection-remove/button',
      'connection-remove/wrong-name',
      'connection-settings/changed',
      'connection-settings/saved',
      'connection-toggle/on',
      'connection-toggle/off',
      'connection-toggle/undo',
      'connection-toggle-failures/saving',
      'provider/missing-address',
    ],
  },
  {
    why: 'On a phone it is laid out in another way.',
    looks: ['light.960', 'light.320'],
    stories: [
      'connection-list/empty',
      'connection-list/slots',
      'connection-list/malformed-rows',
      'connection-list/changed-elsewhere',
      'connection-list-failures/slots',
      'connection-list-selection/nothing',
      'connection-list-selection/each-group',
      'connection-list-selection/taking-long',
      'connection-list-tools/nothing-found',
      'connection-list-tools/pages',
      'connection-list-tools/compact',
      'connection-list-tools/columns',
      'connection-list-tools/extra-column',
      'connection-remove/lock-out',
      'connection-remove-failures/configuration-failed',
      'connection-remove-failures/uncertain',
      'connection-settings-failures/refused',
      'connection-toggle/asked',
      'provider/several-inside',
    ],
  },
  {
    why: 'Another script or longer words: only a picture shows whether lines collide.',
    looks: ['light.960', 'light.320'],
    stories: ['languages/arabic', 'languages/german', 'languages/german-removal', 'languages/japanese'],
  },
  {
    why: 'A state of its own, in colors and a layout that other pictures show.',
    looks: ['light.960'],
    stories: [
      'connection-list/loading',
      'connection-list/many-changed-elsewhere',
      'connection-list/read-only',
      'connection-list/right-to-left',
      'connection-list/unusual-rows-right-to-left',
      'connection-list/menu-read-only',
      'connection-list/settings',
      'connection-list/remove',
      'connection-list/removed',
      'connection-list-failures/unauthorized',
      'connection-list-failures/waiting',
      'connection-list-failures/retrying',
      'connection-list-failures/queued',
      'connection-list-failures/signed-out',
      'connection-list-failures/session-changed',
      'connection-list-selection/some-in-density',
      'connection-list-selection/of-no-use',
      'connection-list-selection/switched-off',
      'connection-list-selection/on-all-pages',
      'connection-list-selection/read-only',
      'connection-list-selection/many-names',
      'connection-list-tools/always-searchable',
      'connection-list-tools/row-actions',
      'connection-remove/own-text',
      'connection-remove/not-allowed',
      'connection-remove/nothing-chosen',
      'connection-remove/detached',
      'connection-remove-failures/loading',
      'connection-remove-failures/failed-to-read',
      'connection-remove-failures/deleting',
      'connection-remove-failures/switch-off-failed',
      'connection-settings/loading',
      'connection-settings/read-only',
      'connection-settings/limited',
      'connection-settings/flags-unknown',
      'connection-settings/nothing-to-save',
      'connection-settings-failures/failed-to-read',
      'connection-settings-failures/saving',
      'connection-settings-failures/refused-at-field',
      'connection-settings-failures/removed-meanwhile',
      'connection-toggle/labelled',
      'connection-toggle/loading',
      'connection-toggle/why-not-state-unknown',
      'connection-toggle-failures/session-ended',
      'connection-toggle-failures/failed-to-read',
      'languages/several-on-one-page',
      'languages/own-words',
    ],
  },
  {
    why: 'Narrow in a wide page: the place decides about the layout, not the window.',
    looks: ['light.960'],
    stories: [
      'connection-list/narrow',
      'connection-list/menu-narrow',
      'connection-list-failures/refused-row-narrow',
      'connection-remove/narrow',
      'connection-settings/narrow',
      'connection-toggle-failures/refused-narrow',
    ],
  },
  {
    why: 'Looks like another story but for its text, which a test reads.',
    looks: [],
    stories: [
      'connection-list-selection/signed-out',
      'connection-remove/dialog-if-empty',
      'connection-remove/dialog-without-deletion',
      'connection-remove-failures/waiting',
      'connection-remove-failures/configuration-loading',
      'connection-settings-failures/waiting',
      'connection-toggle-failures/waiting',
      'connection-settings/without-id',
      'connection-remove/without-an-id',
      'connection-toggle/without-an-id',
      'connection-list-selection/prevented',
      'connection-list/expected',
      'connection-list-failures/contact-slot',
      'connection-list-tools/never-searchable',
      'connection-list-tools/extra-column-of-slots',
      'connection-list-selection/working',
      'connection-toggle-failures/saving-for-long',
      'connection-list/one',
      'connection-list/german',
      'connection-list/unusual-rows-narrow',
      'connection-list-failures/another-session',
      'connection-list-failures/forbidden',
      'connection-list-failures/not-found',
      'connection-list-failures/conflict',
      'connection-list-failures/invalid',
      'connection-list-failures/rate-limited',
      'connection-list-failures/network',
      'connection-list-failures/malformed',
      'connection-list-failures/mfa-required',
      'connection-list-failures/consent-required',
      'connection-list-failures/offline',
      'connection-list-failures/timeout',
      'connection-list-failures/not-activated',
      'connection-remove/no-permission',
      'connection-remove/dialog-detach-only',
      'connection-remove/deleted',
      'connection-remove/switched-off-instead',
      'connection-remove-failures/session-ended',
      'connection-remove-failures/already-gone',
      'connection-settings/fixed',
      'connection-settings/no-permission',
      'connection-settings/name-too-long',
      'connection-settings-failures/not-found',
      'connection-settings-failures/session-ended',
      'connection-settings-failures/uncertain',
      'connection-toggle/why-not-access-none',
      'connection-toggle/why-not-access-readonly',
      'connection-toggle/why-not-scope-missing',
      'connection-toggle/why-not-no-id',
      'connection-toggle/lock-out-signed-in',
      'connection-toggle/lock-out-unchecked',
      'connection-toggle-failures/refused-forbidden',
      'connection-toggle-failures/uncertain',
      'connection-toggle-failures/offline',
      'connection-toggle-failures/gone',
      'connection-toggle-failures/not-found',
      'languages/french',
      'languages/spanish',
      'languages/portuguese',
      'languages/unknown',
      'provider/proxy',
      'provider/token',
      'provider/token-refused',
      'provider/custom-transport',
      'provider/foreign-origin-without-token',
      'provider/unusable-address',
      'provider/unusable-domain',
    ],
  },
];

/** The color schemes and widths in which a story is pictured; none if it is not selected. */
export function looksOf(story: string, selections = SELECTIONS): readonly Look[] {
  return selections.find(({ stories }) => stories.includes(story))?.looks ?? [];
}

/** The name of a picture: `group/story.scheme.width.png`. */
export function pictureOf(story: string, look: Look): string {
  return `${story}.${look}.png`;
}

/** The errors in the selection of these stories; empty if there are none. */
export function selectionFaults(existing: readonly string[], selections = SELECTIONS): string[] {
  const selected = selections.flatMap(({ stories }) => stories);
  const pictures = selections.reduce((sum, { looks, stories }) => sum + looks.length * stories.length, 0);
  return [
    ...existing.filter((story) => !selected.includes(story)).map((story) => `${story} is not selected`),
    ...selected.filter((story) => !existing.includes(story)).map((story) => `${story} is no story`),
    ...selected
      .filter((story, index) => selected.indexOf(story) !== index)
      .map((story) => `${story} is selected twice`),
    ...(pictures > MOST_PICTURES
      ? [`${pictures} pictures, and at most ${MOST_PICTURES} are to be looked at`]
      : []),
  ];
}
