/** Checks what a signed-in user gets: the list, their permissions, and what a bridge can't do. */
import { DETACH_SCOPE, READ_SCOPE, UPDATE_SCOPE } from '../../../model/scopes.js';
import { isObject } from '../../json.js';
import { count, fault, good, list, notice, skipped, stop, type Finding } from '../finding.js';
import { inBrief, textIn, type Answer } from '../http.js';
import type { Step } from '../steps.js';
import { howToFixOrigin, isForged } from './mount.js';
import type { ServerContext } from './requests.js';

export const SESSION: Step<ServerContext> = { id: 'session', title: 'With a session', check: checkList };
export const SESSION_STEPS: readonly Step<ServerContext>[] = [
  { id: 'scopes', title: 'Scopes', check: checkScopes },
  { id: 'kind', title: 'Proxy or bridge', check: checkKind },
];

async function checkList({ hasCookie, signedIn }: ServerContext): Promise<Finding> {
  if (!hasCookie)
    return stop(skipped('Add the cookie of a signed-in user (--cookie -) to check what they get.'));
  const answer = await signedIn();
  const { identity_providers: items } = isObject(answer.json) ? answer.json : {};
  if (answer.status === 200 && Array.isArray(items))
    return good(`The list has ${count(items.length, 'connection')}.`);
  const [why, advice] = reasonOf(answer);
  return stop(fault(`The list can’t be read: ${inBrief(answer)}. ${why}`.trim(), advice));
}

/** Attempts changes to a connection that doesn't exist: a user with the permission gets a 404, others a 403. */
async function checkScopes({ change, detach, url }: ServerContext): Promise<Finding> {
  if (isForged(await change()))
    return fault(`It refuses changes from its own pages: ${inBrief(await change())}.`, howToFixOrigin(url));
  const stopped = [await change(), await detach()].find(isStoppedBefore);
  if (stopped)
    return fault(
      `Something before the handler refuses what its own pages send: ${inBrief(stopped)}.`,
      STOPPED,
    );
  const attempts = [
    { what: `switch and edit connections (${UPDATE_SCOPE})`, answer: await change() },
    { what: `remove them from the organization (${DETACH_SCOPE})`, answer: await detach() },
  ];
  const withPermission = (verdict: boolean | undefined) =>
    attempts.filter(({ answer }) => isPermitted(answer) === verdict).map(({ what }) => what);
  const [permitted, forbidden] = [withPermission(true), withPermission(false)];
  if (forbidden.length > 0)
    return notice(
      `This user does not have permission to ${list(forbidden)}.`,
      'If they should, assign them a role with it; see Scopes of the target tenant.',
    );
  if (permitted.length < attempts.length)
    return skipped(
      `This user’s permissions can’t be determined: ${attempts.map(({ answer }) => inBrief(answer)).join(', ')}.`,
    );
  return good(`This user has permission to ${list(permitted)}. Deleting is not tested.`);
}

async function checkKind({ configuration }: ServerContext): Promise<Finding> {
  const answer = await configuration();
  const { json, status } = answer;
  if (status === 403)
    return notice(`GET /config answers ${inBrief(answer)}.`, 'Grant the scope read:my_org:configuration.');
  if (status !== 200 || !isObject(json))
    return fault(
      `GET /config answers ${inBrief(answer)}.`,
      'If the application has no my_organization_configuration, npx org-connections doctor tenant says where to set it.',
    );
  const { why_not: whyNot } = json;
  if (!isObject(whyNot)) return good('It is a proxy: it can do whatever the My Organization API allows.');
  const reasons = Object.entries(whyNot).map(([what, reason]) => `${what} (${String(reason)})`);
  const text = `It is a bridge, which can’t do this: ${reasons.join(' ')}`;
  if (whyNot['switch'] === undefined) return good(text);
  return notice(
    text,
    'Give it a place to keep switched-off connections: createManagementBridge({ keepValues, … }).',
  );
}

const STOPPED =
  'Frameworks take a request without a body for a form of another site, unless they know the origin that people see. With ' +
  'Astro, set security.allowedDomains. With others, exclude the URL from their protection against forged requests: the ' +
  'handler has its own.';

/** A refusal that is neither the handler's nor the API's: both say why in JSON. */
function isStoppedBefore({ status, json }: Answer): boolean {
  return status === 403 && !isObject(json);
}

/** Whether the response means that the user has the permission; undefined if it doesn't say. */
function isPermitted(answer: Answer): boolean | undefined {
  if (answer.status === 404 || answer.status === 400) return true;
  return isScopeMissing(answer) ? false : undefined;
}

function isScopeMissing(answer: Answer): boolean {
  return answer.status === 403 && (textIn(answer, 'type') ?? '').includes('A0E-403-0002');
}

/** Why, and what to do. */
function reasonOf(answer: Answer): readonly [why: string, advice: string] {
  const code = textIn(answer, 'type')?.split(':').at(-1);
  if (answer.isPage || (answer.status >= 300 && answer.status < 400))
    return ['It answers with a page.', 'Exclude the URL from middleware that guards or serves pages.'];
  if (answer.status === 401)
    return [
      'The cookie belongs to no session, or to one that has ended.',
      'Sign in, copy the Cookie header of a request, and run the doctor again.',
    ];
  if (isScopeMissing(answer)) return ['', `Grant this user ${READ_SCOPE}; see Scopes of the target tenant.`];
  if (code === 'server-refused' || code === 'not-available')
    return [
      'Auth0 refuses the server’s own access.',
      'npx org-connections doctor management says what is wrong with it.',
    ];
  if (code === 'upstream-failed' || code === 'upstream-timeout')
    return [
      'The server can’t reach Auth0.',
      'Make sure that it is allowed to connect to the tenant’s domain.',
    ];
  if (answer.status >= 500) return ['', 'See the server’s log; the handler’s option log gets the code.'];
  return ['', 'npx org-connections doctor tenant, with this user’s token, says more.'];
}
