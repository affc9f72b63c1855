/** Declares what the documentation's examples assume to exist: elements, data and functions of the reader's page and server. */
/// <reference path="./astro.d.ts" />
/// <reference path="./express-openid-connect.d.ts" />
import type {
  Connection,
  GetAccessToken,
  LockOutReason,
  OrgConnectionList,
  OrgProvider,
} from 'org-connections';
import type { fromMyOrganizationClient } from 'org-connections/auth';
import type { BridgeOptions, ProxyHandler, ProxyOptions } from 'org-connections/server';
import type { NodeRequest, NodeResponse } from 'org-connections/server/node';
import type { createEmulator } from 'org-connections/testing';

interface Session {
  readonly id: string;
  readonly userId: string;
  readonly organizationId: string;
  readonly role: 'viewer' | 'admin';
  accessToken(audience: string, scope: string): Promise<string>;
}

interface FastifyScope {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    type: string,
    parse: (request: unknown, payload: unknown, done: (error: null) => void) => void,
  ): void;
  all(
    path: string,
    handle: (request: { raw: NodeRequest }, reply: { raw: NodeResponse; hijack(): void }) => Promise<void>,
  ): void;
}

/** Of Playwright. */
interface Locator {
  click(): Promise<void>;
}

interface Database {
  all(statement: string, ...values: string[]): Promise<{ value: string }[]>;
  run(statement: string, ...values: string[]): Promise<void>;
}

declare global {
  // In the page:
  const provider: OrgProvider;
  const list: OrgConnectionList;
  const owners: Record<string, string>;
  const myConnections: Connection[];
  const getAccessToken: GetAccessToken;
  const auth0: { getIdTokenClaims(): Promise<Readonly<Record<string, string[]>> | undefined> };
  const client: Parameters<typeof fromMyOrganizationClient>[0];
  const emulator: ReturnType<typeof createEmulator>;
  const file: File;
  function openAuditLog(id: string): void;
  function mayChange(connection: Connection): boolean;
  function myDialog(connection: Connection, reasons: readonly LockOutReason[]): Promise<boolean>;
  function myToken(scope: string, refresh: boolean): Promise<string>;
  function report(failure: Record<string, unknown>): void;
  function stepUp(): void;

  // In tests:
  const page: { getByRole(role: string, options: { name: string }): Locator };
  function expect(locator: Locator): { readonly not: { toBeChecked(): Promise<void> } };
  function within(root: Element | DocumentFragment): {
    findByRole(role: string, options: { name: string }): Promise<HTMLElement>;
  };

  // On the server:
  const process: { readonly env: Readonly<Record<string, string | undefined>> };
  const handle: ProxyHandler;
  const session: Session;
  const app: { all(path: string, handler: unknown): void; use(...handlers: unknown[]): void };
  const clientId: string;
  const clientSecret: string;
  const secret: string;
  const getManagementToken: BridgeOptions['getManagementToken'];
  const getSession: ProxyOptions['getSession'] & BridgeOptions['getSession'];
  const names: Record<string, string>;
  const db: Database;
  function readSession(request: Request): Promise<Session | null>;
  const fastify: { register(plugin: (scope: FastifyScope) => Promise<void>): Promise<void> };
}
