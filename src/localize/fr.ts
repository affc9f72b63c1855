/** French, published as `org-connections/localize/fr.js`: importing it is enough. */
import { addTranslation, type LoadSections } from './languages.js';
import type { InitialMessages } from './messages.js';
import { core } from './fr/core.js';
import { list } from './fr/list.js';
import { removal } from './fr/removal.js';
import { rowMenu } from './fr/row-menu.js';
import { selection } from './fr/selection.js';
import { settings } from './fr/settings.js';

export const fr: InitialMessages = { ...core, ...list, ...removal, ...rowMenu, ...selection, ...settings };

/** What an element loads when it first uses it. */
export const sections: LoadSections = {
  creation: async () => (await import('./fr/creation.js')).creation,
  details: async () => (await import('./fr/details.js')).details,
  domains: async () => (await import('./fr/domains/domains.js')).domains,
  editing: async () => (await import('./fr/editing.js')).editing,
  options: async () => (await import('./fr/options.js')).options,
  'service-values': async () => (await import('./fr/strategies/service-values.js')).serviceValues,
  adfs: async () => (await import('./fr/strategies/adfs.js')).adfs,
  'google-apps': async () => (await import('./fr/strategies/google-apps.js')).googleApps,
  oidc: async () => (await import('./fr/strategies/oidc.js')).oidc,
  okta: async () => (await import('./fr/strategies/okta.js')).okta,
  pingfederate: async () => (await import('./fr/strategies/pingfederate.js')).pingFederate,
  samlp: async () => (await import('./fr/strategies/samlp.js')).samlp,
  waad: async () => (await import('./fr/strategies/waad.js')).waad,
};

addTranslation(fr, sections);
