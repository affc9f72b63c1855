/** The pages that are weighed, each with what it may weigh: bytes of brotli 11, and files. */

const provider = (content) => `<org-provider base-url="/my-org">${content}</org-provider>`;
const element = (name) => `import 'org-connections/elements/${name}/${name}.js';\n`;

const LIST = provider('<org-connection-list></org-connection-list>');

/** By what the table calls them. Without bounds a page is only told of. */
export const PAGES = {
  'list of ten': {
    body: LIST,
    script: element('provider') + element('connection-list'),
    bytes: 40_000,
    files: 2,
  },
  'list of ten in German': {
    body: LIST,
    lang: 'de',
    heading: 'Verbindungen',
    script: `${element('provider')}${element('connection-list')}import 'org-connections/localize/all.js';\n`,
    files: 3,
  },
  'list of ten, all elements imported': { body: LIST, script: `import 'org-connections';\n` },
  'one toggle': {
    body: provider('<org-connection-toggle></org-connection-toggle>'),
    script: element('provider') + element('connection-toggle'),
    bytes: 28_000,
  },
};
