/** The pages that are measured, each with its bounds: bytes (brotli 11) and files. */

const provider = (content) => `<org-provider base-url="/my-org">${content}</org-provider>`;
const element = (name) => `import 'org-connections/elements/${name}/${name}.js';\n`;

/**
 * esbuild makes a file for each set of entries and on-demand files that share code, and has no option to join them: with
 * four on-demand files and those that they load, a page fetches up to fifteen instead of one.
 */
const filesWith = (most, inEsbuild) => ({ Vite: most, Rollup: most, esbuild: inEsbuild });

/** Each of esbuild's files is compressed by itself, so that all of them together have more bytes. */
const bytesWith = (most, inEsbuild) => ({ Vite: most, Rollup: most, esbuild: inEsbuild });

const LIST = provider('<org-connection-list></org-connection-list>');

/** By their names in the table. */
export const PAGES = {
  'list of ten': {
    body: LIST,
    script: element('provider') + element('connection-list'),
    // The goal for all is 40,000, in 2 files. Vite puts what the list shares with what it opens into files of its own.
    bytes: { Vite: 49_400, Rollup: 45_550, esbuild: 53_350 },
    files: filesWith(5, 15),
  },
  'list of ten in German': {
    body: LIST,
    lang: 'de',
    heading: 'Verbindungen',
    script: `${element('provider')}${element('connection-list')}import 'org-connections/localize/all.js';\n`,
    // A language and its sections on demand share a file.
    files: filesWith(10, 20),
  },
  'list of ten, all elements imported': {
    body: LIST,
    script: `import 'org-connections';\n`,
    bytes: { Vite: 60_450, Rollup: 52_650, esbuild: 63_800 },
  },
  'lists of ten and of domains': {
    body: provider('<org-connection-list></org-connection-list><org-domain-list></org-domain-list>'),
    script: element('provider') + element('connection-list') + element('domain-list'),
    // The goal for the list of domains is 9,000 more than for the list of connections alone.
    bytes: { Vite: 54_450, Rollup: 51_900, esbuild: 61_650 },
  },
  'one toggle': {
    body: provider('<org-connection-toggle></org-connection-toggle>'),
    script: element('provider') + element('connection-toggle'),
    // The goal for all is 28,000.
    bytes: { Vite: 31_200, Rollup: 31_350, esbuild: 31_650 },
  },
};

/** The assistant for a new connection, on demand: with one strategy, and with each further one. */
export const ASSISTANT = {
  page: PAGES['list of ten'],
  strategies: ['okta', 'waad', 'google-apps', 'oidc', 'adfs', 'samlp', 'pingfederate'],
  // The goals are 20,000 and 4,000, which SAML misses with the readers of certificates and metadata.
  bytes: { first: bytesWith(26_950, 28_100), further: bytesWith(5_550, 5_700) },
};

/** The details of a connection, on demand: with how it signs in, its settings, and its removal. */
export const DETAILS = {
  page: PAGES['list of ten'],
  // The goal is 33,000: 12,000 each for the details and for how it signs in, and 9,000 for its domains.
  bytes: bytesWith(41_500, 42_800),
};
