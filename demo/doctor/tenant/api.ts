/** What the My Organization API answers: whether it is switched on, and whether it is set up for the application. */
import { count, fault, good, notice, stop, type Finding } from '../finding.js';
import { inBrief, isObject, textIn, type Answer } from '../http.js';
import { claimIn } from '../jwt.js';
import type { Step } from '../steps.js';
import type { TenantContext } from './tenant.js';

const CONNECTIONS = '/identity-providers';
const CONFIGURATION = '/config';
const CONNECTION_CONFIGURATION = '/config/identity-providers';

const ACTIVATE =
  'Dashboard > Applications > APIs: find the banner of the My Organization API and press Activate. It is in Early Access; ' +
  'where there is no banner, ask Auth0, or use the bridge (createManagementBridge).';
const APPLICATION_ACCESS =
  'Dashboard > Applications > APIs > My Organization API > Application Access > your application > Edit: choose identity ' +
  'providers and what deleting does, and save. By API: PATCH /api/v2/clients/{client_id} with my_organization_configuration.';

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

/** What the first answer says of all of them; what is about one route only is for the steps after. */
async function checkActivation({ read }: TenantContext): Promise<Finding> {
  const answers = [await read(CONNECTIONS), await read(CONFIGURATION), await read(CONNECTION_CONFIGURATION)];
  const [first] = answers;
  if (!first || answers.every(isForbidden))
    return fault(
      `Every address answers ${first ? inBrief(first) : 'nothing'}: the API is not activated.`,
      ACTIVATE,
    );
  if (answers.every((answer) => answer.status === 404 && !hasCode(answer, '')))
    return fault(
      `None of its addresses is there: ${inBrief(first)}. The tenant does not have the API.`,
      ACTIVATE,
    );
  if (first.status === 401) return refusedToken(first);
  if (first.status === 429) return outOfTurn(first);
  return good('The My Organization API is activated.');
}

async function checkConnections({ read }: TenantContext): Promise<Finding> {
  const answer = await read(CONNECTIONS);
  if (answer.status !== 200) return refused(CONNECTIONS, answer);
  const { identity_providers: items = [] } = isObject(answer.json)
    ? answer.json
    : { identity_providers: null };
  if (!Array.isArray(items))
    return fault(
      'The list can not be read: the answer holds no identity_providers.',
      'Look at it with curl.',
    );
  if (items.length > 0) return good(`The organization’s admins see ${count(items.length, 'connection')}.`);
  return notice(
    'The list is empty: the organization has no connection that its admins may see.',
    'Those at access level none are hidden; npm run doctor -- management counts them and says how to raise them.',
  );
}

/** Auth0 does not say how a client without its configuration is refused here: 404 and 409 are both read so (contract A1, D). */
async function checkConfiguration({ read, token }: TenantContext, path: string): Promise<Finding> {
  const answer = await read(path);
  const { status } = answer;
  if (status === 200) return good(`GET ${path} answers.`);
  // Where the list is not there either, it is the organization that is gone.
  const isNotThere = status === 404 && (await read(CONNECTIONS)).status !== 404;
  if (isNotThere || (status === 409 && hasCode(answer, '409-0001'))) {
    const client = claimIn(await token(), 'azp') ?? claimIn(await token(), 'client_id') ?? 'of the token';
    return fault(
      `GET ${path} answers ${inBrief(answer)}: the application ${client} has no my_organization_configuration.`,
      APPLICATION_ACCESS,
    );
  }
  if (status === 403 && !isForbidden(answer))
    return notice(
      `GET ${path} answers ${inBrief(answer)}.`,
      'Give the scope read:my_org:configuration, see Scopes.',
    );
  return refused(path, answer);
}

function refused(path: string, answer: Answer): Finding {
  const text = `GET ${path} answers ${inBrief(answer)}.`;
  if (answer.status === 429) return outOfTurn(answer);
  if (answer.status === 403 && !isForbidden(answer))
    return fault(text, 'Give the missing scope, see Scopes.');
  if (answer.status === 404)
    return fault(text, 'Look whether the organization of the token is still in Dashboard > Organizations.');
  const code = textIn(answer, 'type') ?? 'no code';
  return fault(text, `Look for it in Dashboard > Monitoring > Logs (${code}).`);
}

function refusedToken(answer: Answer): Finding {
  return stop(
    fault(
      `The API does not accept the token, whose claims are as they should be: ${inBrief(answer)}.`,
      'Get a new one: it was taken back, or the tenant has changed its keys or deleted the application or organization.',
    ),
  );
}

function outOfTurn({ headers }: Answer): Finding {
  const wait = headers.get('retry-after');
  return stop(
    fault(
      'The API answers 429: somebody else uses up what this organization or tenant may ask.',
      `Run this again${wait === null ? ' a little later' : ` in ${wait} seconds`}.`,
    ),
  );
}

/** A 403 that is not for want of a scope. */
function isForbidden(answer: Answer): boolean {
  return (
    answer.status === 403 && !hasCode(answer, '403-0002') && !/scope/i.test(textIn(answer, 'detail') ?? '')
  );
}

/** @param code such as `403-0002`; empty for any of the API's own */
function hasCode(answer: Answer, code: string): boolean {
  return textIn(answer, 'type')?.includes(`A0E-${code}`) ?? false;
}
