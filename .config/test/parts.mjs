/**
 * Which test files run when, by parts of their paths. `npm test` runs all in Chromium and Node but those of `end-to-end`
 * and `nightly`; a file that is asked for by name always runs.
 */
export const PARTS = {
  /** In Firefox and WebKitGTK with every change: where engines have differed. Each night all runs there. */
  core: [
    // Every element, with its menus and dialogs.
    'test/elements/',
    // The focus in lists, menus and dialogs.
    'test/accessibility/focus/',
    // The kit under the strictest Content Security Policy, and beside what pages do to the globals.
    'strict-pages.',
  ],

  /** With every change, but not in `npm test`: whole programs in processes and browsers of their own, which takes minutes. */
  'end-to-end': [
    'demo/page.',
    'demo/modes.',
    'cli/tenant/browser.',
    'cli/emulator/tenant-command.',
    'stories/storybook.',
  ],

  /** Each night: tests of the tests and of the project's tools. */
  nightly: [
    // Takes each defence of the server away: the attacks themselves run with every change.
    'attacks/defences.',
    // The benchmark, which `npm run bench` runs.
    'bench/bench.',
    'admins/capacity.',
  ],
};

/** Of these files those that a run is to have. */
export function filesOf(all, { part, named, isThorough }) {
  const isIn = (file, parts) => parts.some((path) => file.includes(path));
  if (named.length > 0) return all.filter((file) => isIn(file, named));
  if (part) return all.filter((file) => isIn(file, PARTS[part]));
  if (isThorough) return all;
  return all.filter((file) => !isIn(file, [...PARTS['end-to-end'], ...PARTS.nightly]));
}
