/** Japanese, published as `org-connections/localize/ja.js`: importing it is enough. */
import { addTranslation, type LoadSections } from './languages.js';
import type { InitialMessages } from './messages.js';
import { core } from './ja/core.js';
import { list } from './ja/list.js';
import { removal } from './ja/removal.js';
import { rowMenu } from './ja/row-menu.js';
import { selection } from './ja/selection.js';
import { settings } from './ja/settings.js';

export const ja: InitialMessages = { ...core, ...list, ...removal, ...rowMenu, ...selection, ...settings };

/** What an element loads when it first uses it. */
export const sections: LoadSections = {
  creation: async () => (await import('./ja/creation.js')).creation,
  details: async () => (await import('./ja/details.js')).details,
  domains: async () => (await import('./ja/domains/domains.js')).domains,
  editing: async () => (await import('./ja/editing.js')).editing,
  options: async () => (await import('./ja/options.js')).options,
  'service-values': async () => (await import('./ja/strategies/service-values.js')).serviceValues,
  adfs: async () => (await import('./ja/strategies/adfs.js')).adfs,
  'google-apps': async () => (await import('./ja/strategies/google-apps.js')).googleApps,
  oidc: async () => (await import('./ja/strategies/oidc.js')).oidc,
  okta: async () => (await import('./ja/strategies/okta.js')).okta,
  pingfederate: async () => (await import('./ja/strategies/pingfederate.js')).pingFederate,
  samlp: async () => (await import('./ja/strategies/samlp.js')).samlp,
  waad: async () => (await import('./ja/strategies/waad.js')).waad,
};

addTranslation(ja, sections);
