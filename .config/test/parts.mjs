/**
 * Defines which test files run when, by parts of their paths. `npm test` runs all files in Chromium and Node except those of
 * `end-to-end` and `nightly`. A file that is named on the command line always runs.
 */
export const PARTS = {
  /** Run in Firefox and WebKitGTK with every change: where engines have differed. Each night, all files run there. */
  core: [
    // What opens: menus, dialogs, tooltips and the bar for several connections.
    'test/elements/ui/',
    'connection-list/row-menu/',
    'connection-list/locked/',
    'connection-list/selection/bar.',
    'connection-remove/removal.',
    'connection-settings/dialog.',
    // What lies where, and what moves.
    'connection-list/columns.',
    'connection-list/widths.',
    'connection-list/shift.',
    // Keys, pointers and the focus.
    'connection-toggle/switching.',
    'connection-toggle/focus.',
    'elements/by-mouse.',
    'test/accessibility/focus/',
    // Other documents and other windows.
    'elements/documents.',
    // The kit with the strictest Content Security Policy, and with modified globals.
    'strict-pages.',
  ],

  /** Run with every change, but not in `npm test`: whole programs with their own processes and browsers, which take minutes. */
  'end-to-end': [
    'demo/page.',
    'demo/modes.',
    'demo/journeys/',
    'cli/tenant/browser.',
    'cli/emulator/tenant-command.',
    'stories/storybook.',
  ],

  /** Run each night: tests of the tests and of the project's tools. */
  nightly: [
    // Removes each defense of the server. The attacks themselves run with every change.
    'attacks/defences.',
    // The benchmark, which `npm run bench` runs.
    'bench/bench.',
    'admins/capacity.',
  ],
};

/** The files that a run includes. */
export function filesOf(all, { part, named, isThorough }) {
  const isIn = (file, parts) => parts.some((path) => file.includes(path));
  if (named.length > 0) return all.filter((file) => isIn(file, named));
  if (part) return all.filter((file) => isIn(file, PARTS[part]));
  if (isThorough) return all;
  return all.filter((file) => !isIn(file, [...PARTS['end-to-end'], ...PARTS.nightly]));
}
