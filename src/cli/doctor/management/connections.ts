/** Checks an organization's connections in the Management API: how many there are, and how many a bridge can show. */
import { readAssociation, readPage } from '../../../server/bridge/wire.js';
import { count, fault, good, list, notice, skipped, stop, type Finding } from '../finding.js';
import { inBrief, textIn, type Answer } from '../http.js';
import type { Step } from '../steps.js';
import type { ManagementContext } from './context.js';
import type { Probe } from './probe.js';

export const ORGANIZATION: Step<ManagementContext> = {
  id: 'organization',
  title: 'Organization',
  check: checkOrganization,
};

export const CONNECTION_STEPS: readonly Step<ManagementContext>[] = [
  { id: 'routes', title: 'Routes', check: checkRoutes },
  { id: 'connections', title: 'Connections', check: checkConnections },
  { id: 'access-levels', title: 'Access levels', check: checkLevels },
];

const HOW_TO_RAISE =
  'Set a level on each, and a name where there is none: PATCH /api/v2/organizations/{id}/connections/{connection_id} ' +
  '{"organization_access_level": "limited", "organization_connection_name": "acme-okta"} (readonly to view, limited to ' +
  'switch, full to remove as well). The option accessLevel of createManagementBridge can lower them, as with atMost("limited").';

const HOW_TO_ALLOW =
  'Say what admins may do: createManagementBridge({ accessLevel: atMost("limited"), … }), or "full" to remove as well.';

async function checkOrganization({ organization, probe }: ManagementContext): Promise<Finding> {
  if (organization === undefined)
    return stop(skipped('Add --organization org_… to check its connections too.'));
  const { newer, older } = await probe(organization);
  if (newer.status === 200 || older?.status === 200) return good(`${organization} exists.`);
  const answer = newer.status === 404 ? (older ?? newer) : newer;
  const [why, advice] = reasonOf(answer, organization);
  return stop(fault(`The Management API answers ${inBrief(answer)}${why}.`, advice));
}

async function checkRoutes({ organization = '', probe }: ManagementContext): Promise<Finding> {
  const { older } = await probe(organization);
  if (!older) return good('The tenant has /organizations/{id}/connections: switching keeps all settings.');
  return notice(
    'The tenant only has /organizations/{id}/enabled_connections, where switching a connection off deletes its settings.',
    'Give the bridge a place to keep them: createManagementBridge({ keepValues, … }). Without it, nothing can be switched.',
  );
}

async function checkConnections({ organization = '', probe }: ManagementContext): Promise<Finding> {
  const found = associationsIn(await probe(organization));
  if (!found)
    return fault(
      'The list can’t be read: the response is not a list of connections.',
      'Inspect the response with curl.',
    );
  const { associations, total } = found;
  const off = associations.filter(({ isEnabled }) => !isEnabled).length;
  if (associations.length > 0)
    return good(
      `The organization has ${count(total, 'connection')}${off > 0 ? `, ${off} of them switched off` : ''}.`,
    );
  return notice(
    'The organization has no connections.',
    'Dashboard > Organizations > the organization > Connections > Enable Connections.',
  );
}

async function checkLevels({ organization = '', probe }: ManagementContext): Promise<Finding> {
  const answers = await probe(organization);
  const { associations } = associationsIn(answers) ?? { associations: [] };
  if (associations.length === 0) return skipped('There are no connections.');
  if (answers.older)
    return notice(
      'This tenant has none: the bridge lets admins view every connection, and change none.',
      HOW_TO_ALLOW,
    );
  const hidden = associations.filter(({ accessLevel }) => accessLevel === 'none');
  const names = list(
    hidden.map(({ name, connectionName, connectionId }) => name ?? (connectionName || connectionId)),
  );
  if (hidden.length === 0) return good('The bridge can show every connection.');
  if (hidden.length === associations.length)
    return fault('Every connection is at access level none: the bridge shows none of them.', HOW_TO_RAISE);
  return notice(
    `The bridge hides ${hidden.length} of ${count(associations.length, 'connection')}, at access level none: ${names}.`,
    HOW_TO_RAISE,
  );
}

/** What the bridge would read from the response; undefined if it couldn't. */
function associationsIn({ newer, older }: Probe) {
  const family = older ? 'enabled_connections' : 'connections';
  const page = readPage((older ?? newer).json, family);
  const associations = page?.items.map((item) => readAssociation(item, family));
  if (!page || !associations?.every((association) => association !== undefined)) return undefined;
  return { associations, total: page.total ?? associations.length };
}

/** Why, as a continuation of the status, and what to do (contract B3). */
function reasonOf(answer: Answer, organization: string): readonly [why: string, advice: string] {
  const { status } = answer;
  if (status === 404)
    return [
      `: there is no organization ${organization}`,
      'Copy the ID from Dashboard > Organizations, in this tenant.',
    ];
  if (status === 401)
    return [
      ': it does not accept the token',
      'Get a new one with client credentials, for an application that Dashboard > Applications > APIs > Auth0 Management API authorizes.',
    ];
  if (textIn(answer, 'errorCode') === 'insufficient_scope')
    return ['', 'Grant the application read:organization_connections; see Scopes.'];
  if (status === 429) return ['', 'Wait a minute and run the doctor again.'];
  return ['', 'See Dashboard > Monitoring > Logs.'];
}
