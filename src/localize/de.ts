/** German, published as `org-connections/localize/de.js`: importing it is enough. */
import { addTranslation, type LoadSections } from './languages.js';
import type { InitialMessages } from './messages.js';
import { core } from './de/core.js';
import { list } from './de/list.js';
import { removal } from './de/removal.js';
import { rowMenu } from './de/row-menu.js';
import { selection } from './de/selection.js';
import { settings } from './de/settings.js';

export const de: InitialMessages = { ...core, ...list, ...removal, ...rowMenu, ...selection, ...settings };

/** What an element loads when it first uses it. */
export const sections: LoadSections = {
  creation: async () => (await import('./de/creation.js')).creation,
  details: async () => (await import('./de/details.js')).details,
  domains: async () => (await import('./de/domains/domains.js')).domains,
  editing: async () => (await import('./de/editing.js')).editing,
  options: async () => (await import('./de/options.js')).options,
  'service-values': async () => (await import('./de/strategies/service-values.js')).serviceValues,
  adfs: async () => (await import('./de/strategies/adfs.js')).adfs,
  'google-apps': async () => (await import('./de/strategies/google-apps.js')).googleApps,
  oidc: async () => (await import('./de/strategies/oidc.js')).oidc,
  okta: async () => (await import('./de/strategies/okta.js')).okta,
  pingfederate: async () => (await import('./de/strategies/pingfederate.js')).pingFederate,
  samlp: async () => (await import('./de/strategies/samlp.js')).samlp,
  waad: async () => (await import('./de/strategies/waad.js')).waad,
};

addTranslation(de, sections);
