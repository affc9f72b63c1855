/**
 * Brazilian Portuguese, for every Portuguese unless a page registers another. Published as
 * `org-connections/localize/pt-BR.js`: importing it is enough.
 */
import { addTranslation, type LoadSections } from './languages.js';
import type { InitialMessages } from './messages.js';
import { core } from './pt-BR/core.js';
import { list } from './pt-BR/list.js';
import { removal } from './pt-BR/removal.js';
import { rowMenu } from './pt-BR/row-menu.js';
import { selection } from './pt-BR/selection.js';
import { settings } from './pt-BR/settings.js';

export const ptBR: InitialMessages = { ...core, ...list, ...removal, ...rowMenu, ...selection, ...settings };

/** What an element loads when it first uses it. */
export const sections: LoadSections = {
  creation: async () => (await import('./pt-BR/creation.js')).creation,
  details: async () => (await import('./pt-BR/details.js')).details,
  domains: async () => (await import('./pt-BR/domains/domains.js')).domains,
  editing: async () => (await import('./pt-BR/editing.js')).editing,
  options: async () => (await import('./pt-BR/options.js')).options,
  'service-values': async () => (await import('./pt-BR/strategies/service-values.js')).serviceValues,
  adfs: async () => (await import('./pt-BR/strategies/adfs.js')).adfs,
  'google-apps': async () => (await import('./pt-BR/strategies/google-apps.js')).googleApps,
  oidc: async () => (await import('./pt-BR/strategies/oidc.js')).oidc,
  okta: async () => (await import('./pt-BR/strategies/okta.js')).okta,
  pingfederate: async () => (await import('./pt-BR/strategies/pingfederate.js')).pingFederate,
  samlp: async () => (await import('./pt-BR/strategies/samlp.js')).samlp,
  waad: async () => (await import('./pt-BR/strategies/waad.js')).waad,
};

addTranslation(ptBR, sections);
