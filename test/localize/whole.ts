/** Each language with all of its sections, those too that an element loads when it first uses them. */
import { ar, sections as inArabic } from '../../src/localize/ar.js';
import { de, sections as inGerman } from '../../src/localize/de.js';
import { creation } from '../../src/localize/en/creation.js';
import { details } from '../../src/localize/en/details.js';
import { domains } from '../../src/localize/en/domains/domains.js';
import { editing } from '../../src/localize/en/editing.js';
import { en } from '../../src/localize/en/index.js';
import { options } from '../../src/localize/en/options.js';
import { adfs } from '../../src/localize/en/strategies/adfs.js';
import { googleApps } from '../../src/localize/en/strategies/google-apps.js';
import { oidc } from '../../src/localize/en/strategies/oidc.js';
import { okta } from '../../src/localize/en/strategies/okta.js';
import { pingFederate } from '../../src/localize/en/strategies/pingfederate.js';
import { samlp } from '../../src/localize/en/strategies/samlp.js';
import { serviceValues } from '../../src/localize/en/strategies/service-values.js';
import { waad } from '../../src/localize/en/strategies/waad.js';
import { es, sections as inSpanish } from '../../src/localize/es.js';
import { fr, sections as inFrench } from '../../src/localize/fr.js';
import { ja, sections as inJapanese } from '../../src/localize/ja.js';
import type { LoadSections } from '../../src/localize/languages.js';
import type { InitialMessages, Messages, OnDemandSection } from '../../src/localize/messages.js';
import { ptBR, sections as inPortuguese } from '../../src/localize/pt-BR.js';

/** What English has in each section. An element imports it, so nothing loads it by language. */
export const ENGLISH_SECTIONS = {
  ...{ creation, details, domains, editing, options, 'service-values': serviceValues },
  ...{ adfs, 'google-apps': googleApps, oidc, okta, pingfederate: pingFederate, samlp, waad },
} satisfies Readonly<Record<OnDemandSection, Partial<Messages>>>;

/** By type, so that no section can be forgotten. */
export const english: Messages = {
  ...en,
  ...{ ...creation, ...details, ...domains, ...editing, ...options, ...serviceValues },
  ...{ ...adfs, ...googleApps, ...oidc, ...okta, ...pingFederate, ...samlp, ...waad },
};

/** All but English, each as the file of the language and what loads its other sections. */
export const PARTS: readonly (readonly [messages: InitialMessages, sections: LoadSections])[] = [
  [ar, inArabic],
  [de, inGerman],
  [es, inSpanish],
  [fr, inFrench],
  [ja, inJapanese],
  [ptBR, inPortuguese],
];

/** All but English. */
export const TRANSLATIONS: readonly Messages[] = await Promise.all(
  PARTS.map(async ([messages, sections]) => {
    const others = await Promise.all(Object.values(sections).map((load) => load()));
    // Whether none is missing is not up to the types here: `languages.test.ts` tells.
    return Object.assign({ ...messages }, ...others) as Messages;
  }),
);
