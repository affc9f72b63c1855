import { html, type TemplateResult } from 'lit';
import '../src/localize/all.js';
import type { OrgProvider } from '../src/index.js';
import { seedConnections } from '../src/testing/index.js';
import type { Meta, Story } from './csf.js';
import { storyEmulator } from './faults.js';
import { organization } from './organization.js';
import { press } from './press.js';

export default {
  title: 'Languages',
  component: 'org-connection-list',
  tags: ['autodocs'],
} satisfies Meta;

const list = html`<org-connection-list></org-connection-list>`;

/** Enabled, limited, and disabled. */
const connections = seedConnections().slice(0, 3);

/** With `localize/all.js` a language is loaded when the nearest `lang` asks for it. */
export const German = inLanguage('de', 'Deaktiviert');
export const French = inLanguage('fr', 'Désactivée');
export const Spanish = inLanguage('es', 'Desactivada');
/** Every Portuguese is Brazilian, unless a page registers another. */
export const Portuguese = inLanguage('pt-PT', 'Desativada');
export const Japanese = inLanguage('ja', '無効');
/** A page that says `lang="ar"` says `dir="rtl"` as well. */
export const Arabic = inLanguage('ar', 'معطّل', 'rtl');

/** Three buttons with long texts. */
export const GermanRemoval: Story = {
  ...inLanguage('de', 'Stattdessen deaktivieren'),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Aktionen für Acme Workforce');
    await press(canvasElement, 'Entfernen …');
    await press(canvasElement, 'Aus der Organisation entfernen');
  },
};

/** A language that the kit does not have. */
export const Unknown = inLanguage('tlh', 'Disabled');

/** Each part of a page has its own. */
export const SeveralOnOnePage: Story = {
  render: () => {
    const options = { connections: seedConnections().slice(0, 2) };
    return html`
      <div lang="fr">${organization(list, options)}</div>
      <div lang="ar" dir="rtl">${organization(list, options)}</div>
    `;
  },
  parameters: { shows: 'مفعّل' },
};

/** The page's own words, in whatever language. */
export const OwnWords: Story = {
  render: () => {
    const messages: OrgProvider['messages'] = {
      connections: 'How your people sign in',
      nowEnabled: (name) => `${name} is live.`,
      enabled: 'Live',
    };
    return html`<org-provider
      base-url="/my-org"
      .fetch=${storyEmulator({ connections }).fetch}
      .messages=${messages}
      >${list}</org-provider
    >`;
  },
  parameters: { shows: 'Live' },
};

function inLanguage(lang: string, shows: string, direction = 'ltr'): Story {
  const render = (): TemplateResult =>
    html`<div lang=${lang} dir=${direction}>${organization(list, { connections })}</div>`;
  return { render, parameters: { shows } };
}
