/** Checks the My Organization API: whether it is activated, and whether the application is configured for it. */
import { isObject } from '../../json.js';
import { count, fault, good, notice, stop, type Finding } from '../finding.js';
import { inBrief, textIn, type Answer } from '../http.js';
import type { Step } from '../steps.js';
import { claimIn } from '../token/jwt.js';
import type { TenantContext } from './context.js';

const CONNECTIONS = '/identity-providers';
const CONFIGURATION = '/config';
const CONNECTION_CONFIGURATION = '/config/identity-providers';

const ACTIVATE =
  'Dashboard > Applications > APIs: find the banner of the My Organization API and click Activate. The API is in Early ' +
  'Access; if there is no banner, ask Auth0, or use the bridge (createManagementBridge).';
const APPLICATION_ACCESS =
  'Dashboard > Applications > APIs > My Organization API > Application Access > your application > Edit: choose the ' +
  'identity providers and the deletion behavior, and save. Or by API: PATCH /api/v2/clients/{client_id} with ' +
  'my_organization_configuration.';

export const ACTIVATION: Step<TenantContext> = {
  id: 'activation',
  title: 'Activation',
  check: checkActivation,
};

export const READING: readonly Step<TenantContext>[] = [
  { id: 'connections', title: 'Connections', check: checkConnections },
  {
    id: 'configuration',
    title: 'Configuration',
    check: (context) => checkConfiguration(context, CONFIGURATION),
  },
  {
    id: 'connection-configuration',
    title: 'Configuration of connections',
    check: (context) => checkConfiguration(context, CONNECTION_CONFIGURATION),
  },
];

/** Looks for what all routes have in common; the following steps check each route. */
async function checkActivation({ read }: TenantContext): Promise<Finding> {
  const answers = [await read(CONNECTIONS), await read(CONFIGURATION), await read(CONNECTION_CONFIGURATION)];
  const [first] = answers;
  if (!first || answers.every(isForbidden))
    return fault(
      `Every route answers ${first ? inBrief(first) : 'nothing'}: the API is not activated.`,
      ACTIVATE,
    );
  if (answers.every((answer) => answer.status === 404 && !hasCode(answer, '')))
    return fault(`No route exists: ${inBrief(first)}. The tenant does not have the API.`, ACTIVATE);
  if (first.status === 401) return tokenRefused(first);
  if (first.status === 429) return rateLimited(first);
  return good('The My Organization API is activated.');
}

async function checkConnections({ read }: TenantContext): Promise<Finding> {
  const answer = await read(CONNECTIONS);
  if (answer.status !== 200) return failed(CONNECTIONS, answer);
  const { identity_providers: items = [] } = isObject(answer.json)
    ? answer.json
    : { identity_providers: null };
  if (!Array.isArray(items))
    return fault(
      'The list can’t be read: the response has no identity_providers.',
      'Inspect the response with curl.',
    );
  if (items.length > 0) return good(`The organization’s admins see ${count(items.length, 'connection')}.`);
  return notice(
    'The list is empty: the organization has no connections that its admins can see.',
    'Connections at access level none are hidden. npx org-connections doctor management counts them and says how to raise their level.',
  );
}

/** Auth0 doesn't document how it refuses a client without its configuration: both 404 and 409 are taken for that (contract A1, D). */
async function checkConfiguration({ read, token }: TenantContext, path: string): Promise<Finding> {
  const answer = await read(path);
  const { status } = answer;
  if (status === 200) return good(`GET ${path} works.`);
  // If the list is missing too, the organization is gone.
  const isMissing = status === 404 && (await read(CONNECTIONS)).status !== 404;
  if (isMissing || (status === 409 && hasCode(answer, '409-0001'))) {
    const client = claimIn(await token(), 'azp') ?? claimIn(await token(), 'client_id') ?? 'of the token';
    return fault(
      `GET ${path} answers ${inBrief(answer)}: the application ${client} has no my_organization_configuration.`,
      APPLICATION_ACCESS,
    );
  }
  if (status === 403 && !isForbidden(answer))
    return notice(
      `GET ${path} answers ${inBrief(answer)}.`,
      'Grant the scope read:my_org:configuration; see Scopes.',
    );
  return failed(path, answer);
}

function failed(path: string, answer: Answer): Finding {
  const text = `GET ${path} answers ${inBrief(answer)}.`;
  if (answer.status === 429) return rateLimited(answer);
  if (answer.status === 403 && !isForbidden(answer))
    return fault(text, 'Grant the missing scope; see Scopes.');
  if (answer.status === 404)
    return fault(text, 'Make sure that the token’s organization still exists in Dashboard > Organizations.');
  const code = textIn(answer, 'type') ?? 'no code';
  return fault(text, `See Dashboard > Monitoring > Logs (${code}).`);
}

function tokenRefused(answer: Answer): Finding {
  return stop(
    fault(
      `The API does not accept the token, although its claims are right: ${inBrief(answer)}.`,
      'Get a new one: it was revoked, or the tenant rotated its keys or deleted the application or the organization.',
    ),
  );
}

function rateLimited({ headers }: Answer): Finding {
  const wait = headers.get('retry-after');
  return stop(
    fault(
      'The API answers 429: other requests use up the rate limit of this organization or tenant.',
      `Run the doctor again ${wait === null ? 'later' : `in ${wait} seconds`}.`,
    ),
  );
}

/** A 403 that is not about a missing scope. */
function isForbidden(answer: Answer): boolean {
  return (
    answer.status === 403 && !hasCode(answer, '403-0002') && !/scope/i.test(textIn(answer, 'detail') ?? '')
  );
}

/** @param code such as `403-0002`; empty for any code of the API */
function hasCode(answer: Answer, code: string): boolean {
  return textIn(answer, 'type')?.includes(`A0E-${code}`) ?? false;
}
