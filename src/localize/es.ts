/** Spanish, published as `org-connections/localize/es.js`: importing it is enough. */
import { addTranslation, type LoadSections } from './languages.js';
import type { InitialMessages } from './messages.js';
import { core } from './es/core.js';
import { list } from './es/list.js';
import { removal } from './es/removal.js';
import { rowMenu } from './es/row-menu.js';
import { selection } from './es/selection.js';
import { settings } from './es/settings.js';

export const es: InitialMessages = { ...core, ...list, ...removal, ...rowMenu, ...selection, ...settings };

/** What an element loads when it first uses it. */
export const sections: LoadSections = {
  creation: async () => (await import('./es/creation.js')).creation,
  details: async () => (await import('./es/details.js')).details,
  domains: async () => (await import('./es/domains/domains.js')).domains,
  editing: async () => (await import('./es/editing.js')).editing,
  options: async () => (await import('./es/options.js')).options,
  'service-values': async () => (await import('./es/strategies/service-values.js')).serviceValues,
  adfs: async () => (await import('./es/strategies/adfs.js')).adfs,
  'google-apps': async () => (await import('./es/strategies/google-apps.js')).googleApps,
  oidc: async () => (await import('./es/strategies/oidc.js')).oidc,
  okta: async () => (await import('./es/strategies/okta.js')).okta,
  pingfederate: async () => (await import('./es/strategies/pingfederate.js')).pingFederate,
  samlp: async () => (await import('./es/strategies/samlp.js')).samlp,
  waad: async () => (await import('./es/strategies/waad.js')).waad,
};

addTranslation(es, sections);
