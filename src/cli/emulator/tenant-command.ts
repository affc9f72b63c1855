/** What `npx org-connections emulator --oidc` serves: a whole tenant, and a greeting with all that a developer needs to use it. */
import { parse as parsePath, format } from 'node:path';
import { createEmulator, globexState, seedState, type Emulator } from '../../testing/index.js';
import { DEMO_ORIGINS, demoClients, type TenantClient } from '../tenant/directory/clients.js';
import type { Directory } from '../tenant/directory/directory.js';
import type { Person } from '../tenant/directory/people.js';
import { createTenant, type Tenant, type TenantOptions } from '../tenant/tenant.js';
import type { CommandLine, TenantCommandLine } from './command-line.js';
import { ONLY_HERE, type Service } from './listen.js';
import { readSeed } from './seed-file.js';
import { createPersistentEmulator } from './state-file.js';

/** The tenant that the options describe. */
export async function openTenant(
  { origins = DEMO_ORIGINS, requiresDpopNonce, ...clients }: TenantCommandLine,
  { data, seed }: CommandLine,
  origin: () => string,
): Promise<Service> {
  const acme = seed === undefined ? seedState() : { ...seedState(), connections: readSeed(seed), users: {} };
  const { openEmulator, flush } = emulatorFactory(data);
  const tenant = await createTenant({
    origin,
    organizations: [acme, globexState()],
    openEmulator,
    clients: demoClients({ origins, ...clients }),
    allowedOrigins: origins,
    requiresDpopNonce,
  });
  const note =
    data === undefined
      ? 'in memory only'
      : `in ${fileOf(data, 'acme')}, and a file beside it for each further organization`;
  return {
    listener: tenant.listener,
    flush,
    greeting: (address) => greeting(address, tenant, origins, note),
  };
}

/** Creates the emulators, with a file each if there is a `--data`, and flushes all of them. */
function emulatorFactory(data: string | undefined) {
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
  return `A development tenant is at
  ${origin}/
This is its issuer. Wherever a domain is asked for, by <org-provider>, the server parts, the doctor or SDKs such as auth0-spa-js,
give ${origin}. ${ONLY_HERE}

Organizations
${table(directory.organizations.map(({ id, name, displayName }) => [displayName, name, id, connectionCount(emulators.get(id))]))}
Users
${table(directory.people.map((person) => [person.name, person.id, standings(person, directory)]))}
Clients
${table(directory.clients.map((client) => [client.id, summaryOf(client)]))}
Audiences
${table([`${origin}/my-org/`, `${origin}/api/v2/`].map((audience) => [audience]))}
Allowed origins
${table(origins.map((page) => [page]))}
The state is kept ${note}. Try it:

token=$(curl -s ${origin}/oauth/token ${form.map((pair) => `-d ${pair}`).join(' ')} | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
curl -s ${origin}/api/v2/organizations/${organization?.id}/connections -H "Authorization: Bearer $token"
`;
}

function connectionCount(emulator: Emulator | undefined): string {
  return `${emulator?.connections.length ?? 0} connections`;
}

function summaryOf({ secret, redirectUris, grants }: TenantClient): string {
  const authentication = secret === undefined ? 'public' : `secret ${secret}`;
  if (redirectUris.length === 0)
    return `${authentication}; machine to machine, Management API: ${grants.management?.join(' ')}`;
  return `${authentication}; redirect URIs: ${redirectUris.filter((uri) => !uri.endsWith('/')).join(' ')}`;
}

function standings(person: Person, directory: Directory): string {
  return directory
    .organizationsOf(person)
    .map((organization) => directory.standing(person, organization))
    .join(', ');
}

/** Rows with aligned columns. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}\n`).join('');
}
