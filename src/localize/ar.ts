/** Arabic, published as `org-connections/localize/ar.js`: importing it is enough. */
import { addTranslation, type LoadSections } from './languages.js';
import type { InitialMessages } from './messages.js';
import { core } from './ar/core.js';
import { list } from './ar/list.js';
import { removal } from './ar/removal.js';
import { rowMenu } from './ar/row-menu.js';
import { selection } from './ar/selection.js';
import { settings } from './ar/settings.js';

export const ar: InitialMessages = { ...core, ...list, ...removal, ...rowMenu, ...selection, ...settings };

/** What an element loads when it first uses it. */
export const sections: LoadSections = {
  creation: async () => (await import('./ar/creation.js')).creation,
  details: async () => (await import('./ar/details.js')).details,
  domains: async () => (await import('./ar/domains/domains.js')).domains,
  editing: async () => (await import('./ar/editing.js')).editing,
  options: async () => (await import('./ar/options.js')).options,
  'service-values': async () => (await import('./ar/strategies/service-values.js')).serviceValues,
  adfs: async () => (await import('./ar/strategies/adfs.js')).adfs,
  'google-apps': async () => (await import('./ar/strategies/google-apps.js')).googleApps,
  oidc: async () => (await import('./ar/strategies/oidc.js')).oidc,
  okta: async () => (await import('./ar/strategies/okta.js')).okta,
  pingfederate: async () => (await import('./ar/strategies/pingfederate.js')).pingFederate,
  samlp: async () => (await import('./ar/strategies/samlp.js')).samlp,
  waad: async () => (await import('./ar/strategies/waad.js')).waad,
};

addTranslation(ar, sections);
