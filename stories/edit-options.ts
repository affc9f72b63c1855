/** What the stories of a connection's options have in common: the element, and an admin who edits them. */
import { html, type TemplateResult } from 'lit';
import '../src/elements/connection-options/connection-options.js';
import { seedConnections, type WireIdentityProvider } from '../src/testing/index.js';
import { organization, type OrganizationOptions } from './organization.js';
import { press, soon, type } from './press.js';

export const NEW_BASE_URL = 'https://sso.acme.com';

export const options = (id: string): TemplateResult =>
  html`<org-connection-options connection-id=${id}></org-connection-options>`;

/** The seed's connections, one of which differs. */
export function changed(id: string, changes: Partial<WireIdentityProvider>): WireIdentityProvider[] {
  return seedConnections().map((one) => (one.id === id ? { ...one, ...changes } : one));
}

/** The options of one that the seed lets nobody change, as if everything of it could be changed. */
export function editable(id: string, more: OrganizationOptions = {}): TemplateResult {
  return organization(options(id), { connections: changed(id, { access_level: 'full' }), ...more });
}

/** Changes one setting, and goes on to the question before it is saved. */
export async function review(canvas: HTMLElement, field: string, value: string): Promise<void> {
  await press(canvas, 'Edit');
  await type(canvas, field, value);
  await press(canvas, 'Save');
}

/** Says yes to the question before something is saved. */
export async function agree(canvas: HTMLElement, button = 'Save'): Promise<void> {
  const root = () => canvas.querySelector('org-connection-options')?.shadowRoot;
  const question = await soon(() => root()?.querySelector('.question'), 'question');
  await press(question, button);
}

/** Changes one setting, and saves it. */
export async function save(canvas: HTMLElement, field: string, value: string): Promise<void> {
  await review(canvas, field, value);
  await agree(canvas);
}
