/** Declares what the documentation's examples assume to exist: elements, data and functions of the reader's page and server. */
import type {
  Connection,
  GetAccessToken,
  LockOutReason,
  OrgConnectionList,
  OrgProvider,
} from 'org-connections';
import type { fromMyOrganizationClient } from 'org-connections/auth';
import type { BridgeOptions, Handler, ProxyOptions } from 'org-connections/server';
import type { createEmulator } from 'org-connections/testing';

interface Session {
  readonly id: string;
  readonly organizationId: string;
  readonly role: 'viewer' | 'admin';
  accessToken(audience: string, scope: string): Promise<string>;
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
  const client: Parameters<typeof fromMyOrganizationClient>[0];
  const emulator: ReturnType<typeof createEmulator>;
  function openAuditLog(id: string): void;
  function mayChange(connection: Connection): boolean;
  function myDialog(connection: Connection, reasons: readonly LockOutReason[]): Promise<boolean>;
  function myToken(scope: string, refresh: boolean): Promise<string>;
  function report(failure: Record<string, unknown>): void;
  function stepUp(): void;

  // On the server:
  const handle: Handler;
  const app: Record<'all' | 'use', (path: string, handler: unknown) => void>;
  const clientId: string;
  const clientSecret: string;
  const getManagementToken: BridgeOptions['getManagementToken'];
  const getSession: ProxyOptions['getSession'] & BridgeOptions['getSession'];
  const names: Record<string, string>;
  const db: Database;
  function readSession(request: Request): Promise<Session | null>;
  function toExpress(handler: Handler): unknown;
}
