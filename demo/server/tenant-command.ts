/** What `npm run emulator -- --oidc` serves: a tenant as its options want it, and all that a developer has to know of it. */
import { parse as parsePath, format } from 'node:path';
import { createEmulator, globexState, seedState, type Emulator } from '../../src/testing/index.js';
import type { CommandLine, TenantCommandLine } from './command-line.js';
import { DEMO_ORIGINS, demoClients, type TenantClient } from './oidc/clients.js';
import type { Directory } from './oidc/directory.js';
import type { Served } from './listen.js';
import type { Person } from './oidc/people.js';
import { readSeed } from './seed-file.js';
import { createPersistentEmulator } from './state-file.js';
import { createTenant, type Tenant, type TenantOptions } from './tenant.js';

/** The tenant that was asked for. */
export async function openTenant(
  { origins = DEMO_ORIGINS, demandsDpopNonce, ...clients }: TenantCommandLine,
  { data, seed }: CommandLine,
  origin: () => string,
): Promise<Served> {
  const acme = seed === undefined ? seedState() : { ...seedState(), connections: readSeed(seed), users: {} };
  const { openEmulator, flush } = keeping(data);
  const tenant = await createTenant({
    origin,
    organizations: [acme, globexState()],
    openEmulator,
    clients: demoClients({ origins, ...clients }),
    allowedOrigins: origins,
    demandsDpopNonce,
  });
  const note =
    data === undefined ? 'in memory, gone when this ends' : `in ${fileOf(data, 'acme')} and beside it`;
  return {
    listener: tenant.listener,
    flush,
    greeting: (address) => greeting(address, tenant, origins, note),
  };
}

/** How emulators are made, and how what they could not write is written in the end. */
function keeping(data: string | undefined) {
  const flushes: (() => void)[] = [];
  const openEmulator: NonNullable<TenantOptions['openEmulator']> = (options) => {
    if (data === undefined) return createEmulator(options);
    const { emulator, flush } = createPersistentEmulator(fileOf(data, options.details.name ?? ''), options);
    flushes.push(flush);
    return emulator;
  };
  return { openEmulator, flush: () => flushes.forEach((flush) => flush()) };
}

/** `state.acme.json` for `state.json`. */
function fileOf(data: string, organization: string): string {
  const { dir, name, ext } = parsePath(data);
  return format({ dir, name: `${name}.${organization}`, ext });
}

function greeting(origin: string, tenant: Tenant, origins: readonly string[], note: string): string {
  const { directory, emulators } = tenant;
  const machine = directory.client('demo-machine');
  const form = [
    'grant_type=client_credentials',
    `client_id=${machine?.id}`,
    `client_secret=${machine?.secret}`,
    `audience=${origin}/api/v2/`,
  ];
  const [organization] = directory.organizations;
  return `A tenant for development answers at
  ${origin}/
That is its issuer; auth0-spa-js and others take ${origin} for their domain. Nobody has a password.

Organizations
${table(directory.organizations.map(({ id, name, displayName }) => [displayName, name, id, count(emulators.get(id))]))}
People
${table(directory.people.map((person) => [person.name, person.id, standings(person, directory)]))}
Clients
${table(directory.clients.map((client) => [client.id, use(client)]))}
Audiences
${table([`${origin}/my-org/`, `${origin}/api/v2/`].map((audience) => [audience]))}
Pages of these origins may sign people in and ask
${table(origins.map((page) => [page]))}
The state is kept ${note}. Try it:

token=$(curl -s ${origin}/oauth/token ${form.map((pair) => `-d ${pair}`).join(' ')} | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
curl -s ${origin}/api/v2/organizations/${organization?.id}/connections -H "Authorization: Bearer $token"
`;
}

function count(emulator: Emulator | undefined): string {
  return `${emulator?.connections.length ?? 0} connections`;
}

function use({ secret, redirectUris, grants }: TenantClient): string {
  const kind = secret === undefined ? 'public' : `secret ${secret}`;
  if (redirectUris.length === 0)
    return `${kind}; a machine at the Management API: ${grants.management?.join(' ')}`;
  return `${kind}; redirect URIs: ${redirectUris.filter((uri) => !uri.endsWith('/')).join(' ')}`;
}

function standings(person: Person, directory: Directory): string {
  return directory
    .organizationsOf(person)
    .map((organization) => directory.standing(person, organization))
    .join(', ');
}

/** Rows with their columns below each other. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}\n`).join('');
}
