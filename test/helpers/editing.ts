/** The options of a connection, edited as an admin edits them: by real keys, and found by role and name. */
import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/connection-options/connection-options.js';
import type { OrgConnectionOptions } from '../../src/elements/connection-options/connection-options.js';
import type { OrgProvider } from '../../src/index.js';
import {
  createEmulator,
  seedConnections,
  type EmulatorOptions,
  type WireIdentityProvider,
} from '../../src/testing/index.js';
import { quiet } from './announcements.js';
import { control, controls, press } from './creation.js';
import { openPage, type OrganizationPage } from './organization-page.js';
import { textOf } from './roles.js';
import { waitUntil } from './wait-until.js';

/** One of the seed's connections for each strategy, and the two ways of SAML. */
export const IDS = {
  okta: 'con_5GkYw8RmTz3NqLpA',
  metadata: 'con_B2cVx7JdHs9QfKtE',
  byHand: 'con_C9rMq1FyPw6ZtXuB',
  oidc: 'con_H6pZn4WuXa1MyRoC',
  entra: 'con_K3tLb7SgUo5WjNvD',
  google: 'con_Q8sDj5TbLe2VhGfI',
  adfs: 'con_T4wXe9CnRk7YaHmS',
  pingFederate: 'con_V1yFo6BqIz8EdJlP',
} as const;

export const SECRET = 'S3cret-of-the-provider_9';

/** How the page differs from the usual one. */
export interface EditingOptions extends EmulatorOptions {
  /** The members of the connection that differ from the seed's. */
  readonly connection?: Partial<WireIdentityProvider>;
  readonly secretOnEdit?: 'ask' | 'omit';
  readonly scope?: string;
}

export interface EditingPage extends OrganizationPage {
  readonly element: OrgConnectionOptions;
  /** What becomes of the answer to each change. Default: it arrives. */
  answerOfChange: (answer: Response) => Response | Promise<Response>;
}

/** A page with the options of one connection, all of which can be changed, unless `connection` says otherwise. */
export async function optionsPage(id: string, options: EditingOptions = {}): Promise<EditingPage> {
  const { connection, secretOnEdit, scope, ...rest } = options;
  const connections = withChanges(seedConnections(), id, { access_level: 'full', ...connection });
  const emulator = createEmulator({ rateLimit: null, connections, ...rest });
  const hooks: Pick<EditingPage, 'answerOfChange'> = { answerOfChange: (arrived) => arrived };
  const fetchAnswer: typeof fetch = async (input, init) => {
    const arrived = await emulator.fetch(input, init);
    return init?.method === 'PATCH' ? page.answerOfChange(arrived) : arrived;
  };
  const provider = await fixture<OrgProvider>(
    html`<org-provider base-url="/my-org" .fetch=${fetchAnswer} .secretOnEdit=${secretOnEdit} .scope=${scope}>
      <org-connection-options connection-id=${id}></org-connection-options>
    </org-provider>`,
  );
  const element = provider.querySelector('org-connection-options')!;
  const page: EditingPage = Object.assign(openPage(emulator, provider), hooks, { element });
  await waitUntil(() => page.text() !== '' && !page.text().startsWith('Loading'), 'nothing is shown');
  return page;
}

function withChanges(
  connections: readonly WireIdentityProvider[],
  id: string,
  changes: Partial<WireIdentityProvider>,
): WireIdentityProvider[] {
  return connections.map((one) => (one.id === id ? { ...one, ...changes } : one));
}

/** Another admin's change, which no element is told of. */
export function changeElsewhere({ emulator, element }: EditingPage, changes: object): void {
  emulator.reset({ connections: withChanges(emulator.connections, element.connectionId, changes) });
}

/** The options as the server has them now. */
export function stored({ emulator, element }: EditingPage): Readonly<Record<string, unknown>> {
  return emulator.connections.find(({ id }) => id === element.connectionId)?.options ?? {};
}

/** What each term of the settings says. */
export function factsOf({ element }: EditingPage): Record<string, string> {
  const terms = [...element.renderRoot.querySelectorAll('dt')];
  return Object.fromEntries(terms.map((term) => [textOf(term), textOf(term.nextElementSibling ?? term)]));
}

/** Opens the form by its button, or by another one. */
export async function edit(page: EditingPage, button = 'Edit'): Promise<void> {
  await press(page, button);
  await waitUntil(() => controls(page, 'Cancel').length === 1, 'no form');
  await quiet();
}

const isOfQuestion = (element: Element): boolean => element.closest('org-dialog') !== null;

/** The question that is open: all of its text. */
export function question({ element }: EditingPage): string {
  const dialog = element.renderRoot.querySelector('org-dialog');
  return dialog ? `${dialog.heading} ${textOf(dialog)}` : '';
}

/** Goes on to the question before something is saved. */
export async function review(page: EditingPage, button = 'Save'): Promise<void> {
  await press(page, button);
  await waitUntil(() => question(page) !== '', 'nothing is asked');
  await quiet();
}

/** Answers the question by one of its buttons. */
export async function answer(page: EditingPage, name: string): Promise<void> {
  control(page, name, isOfQuestion).focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => question(page) === '', 'the question is still open');
  await quiet();
}

/** Reviews and saves, until it is said that it is saved. */
export async function save(page: EditingPage, button = 'Save'): Promise<void> {
  await review(page, button);
  await answer(page, 'Save');
  await page.shows('Saved.');
  await quiet();
}

/** The bodies of all changes that were sent. */
export function sent({ emulator }: OrganizationPage): unknown[] {
  return emulator.requests.filter(isChange).map(({ body }) => body);
}

export const isChange = ({ method }: { readonly method: string }): boolean => method === 'PATCH';

/** A certificate in base64 as PEM, as it has to be sent. */
export function asPem(base64: unknown): string {
  const lines = String(base64).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
