/** What stories have in common: an organization in the page, no server, and something inside the provider. */
import { html, type TemplateResult } from 'lit';
import '../src/index.js';
import { createConnection, type Connection } from '../src/model/connection.js';
import type { EmulatorOptions, Failure } from '../src/testing/index.js';
import { createMemoryTransport, type Transport } from '../src/transport/index.js';
import { storyEmulator } from './faults.js';

/** Ids of the organization that stories start with. */
export const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';
export const SUPPLIERS = 'con_B2cVx7JdHs9QfKtE';
export const OLD_INTRANET = 'con_C9rMq1FyPw6ZtXuB';
export const ENTRA = 'con_K3tLb7SgUo5WjNvD';
export const DIRECTORY = 'con_Z7uCr2GxMd4KsWbQ';
export const CONTRACTORS = 'con_H6pZn4WuXa1MyRoC';
export const FACTORY = 'con_T4wXe9CnRk7YaHmS';
export const FINANCE = 'con_V1yFo6BqIz8EdJlP';

/** What somebody has been given who may only look. */
export const READ_ONLY = 'read:my_org:identity_providers';

/** The id of the first connection of {@link ownOrganization}, “Acme Okta”. */
export const OKTA = 'con_okta';

/** How a story's organization differs from the usual one. */
export interface OrganizationOptions extends EmulatorOptions {
  /** What every request meets. */
  readonly fails?: Failure;
  /** Only after so many requests that went well. */
  readonly after?: number;
  /** Only from the first request of this method on. */
  readonly from?: 'POST' | 'PATCH' | 'DELETE';
  /** The connection that the person is signed in with. */
  readonly current?: string;
  /** What the page says that the person may do. */
  readonly scope?: string;
  /** The page's own links to sign in. */
  readonly signInLink?: (connection: Connection) => string;
}

/** An organization of its own for each story that is shown. */
export function organization(content: TemplateResult, options: OrganizationOptions = {}): TemplateResult {
  const { fails, after = 0, from, scope, current, signInLink, ...rest } = options;
  let [seen, isOn] = [0, from === undefined];
  const matching = ({ method }: { readonly method: string }) => {
    isOn ||= method === from;
    return isOn && ++seen > after;
  };
  const { fetch } = storyEmulator(rest, (emulator) => {
    if (fails !== undefined) emulator.failNext(fails, { times: Number.POSITIVE_INFINITY, matching });
  });
  return html`<org-provider
    base-url="/my-org"
    login-domain="login.service.example"
    tenant="service"
    .scope=${scope}
    .currentConnection=${current}
    .signInLink=${signInLink}
    .fetch=${fetch}
    >${content}</org-provider
  >`;
}

/** Another one, asked by a transport of the page's own: for what no server can be made to do. */
export function ownOrganization(content: TemplateResult, changes: Partial<Transport> = {}): TemplateResult {
  const transport = { ...createMemoryTransport(OWN_CONNECTIONS), ...changes };
  return html`<org-provider .transport=${transport}>${content}</org-provider>`;
}

/** Two that may be changed. */
const OWN_CONNECTIONS = ['Acme Okta', 'Suppliers'].map((displayName, index) =>
  createConnection({
    id: index === 0 ? OKTA : 'con_saml',
    name: displayName.toLowerCase().replace(' ', '-'),
    displayName,
    strategy: index === 0 ? 'okta' : 'samlp',
    isEnabled: true,
    showAsButton: true,
    assignMembershipOnLogin: false,
    accessLevel: 'full',
  }),
);

/** One that may be changed. */
export function ownConnection(id: string, displayName: string): Connection {
  const isAllowed = { accessLevel: 'full', showAsButton: true, assignMembershipOnLogin: false } as const;
  return createConnection({ id, name: id, displayName, strategy: 'samlp', isEnabled: true, ...isAllowed });
}
