/** What somebody who is signed in gets: the list, what they may do, and what a bridge can not. */
import { UPDATE_SCOPE, DETACH_SCOPE, READ_SCOPE } from '../../../src/model/scopes.js';
import { count, fault, good, list, notice, skipped, stop, type Finding } from '../finding.js';
import { inBrief, isObject, textIn, type Answer } from '../http.js';
import type { Step } from '../steps.js';
import type { ServerContext } from './requests.js';

export const SESSION: Step<ServerContext> = { id: 'session', title: 'With a session', check: checkList };
export const SESSION_STEPS: readonly Step<ServerContext>[] = [
  { id: 'scopes', title: 'Scopes', check: checkScopes },
  { id: 'kind', title: 'Proxy or bridge', check: checkKind },
];

async function checkList({ hasCookie, signedIn }: ServerContext): Promise<Finding> {
  if (!hasCookie)
    return stop(
      skipped(
        'Give the cookie of somebody who is signed in (--cookie -), and what they get is looked at too.',
      ),
    );
  const answer = await signedIn();
  const { identity_providers: items } = isObject(answer.json) ? answer.json : {};
  if (answer.status === 200 && Array.isArray(items))
    return good(`The list has ${count(items.length, 'connection')}.`);
  const [why, advice] = reasonOf(answer);
  return stop(fault(`The list is not answered: ${inBrief(answer)}. ${why}`.trim(), advice));
}

/** By changes to a connection that is not there: who may make them is told that, others that they may not. */
async function checkScopes({ change, detach, url }: ServerContext): Promise<Finding> {
  if (textIn(await change(), 'type')?.endsWith(':forged'))
    return fault(
      `It refuses changes that its own pages make: ${inBrief(await change())}.`,
      `Give --url as browsers have it, or add ${new URL(url).origin} to the handler’s origins. Where it is there, something in front rewrites the Host header: let that keep it.`,
    );
  const trials = [
    { what: `switch and change connections (${UPDATE_SCOPE})`, answer: await change() },
    { what: `take them off the organization (${DETACH_SCOPE})`, answer: await detach() },
  ];
  const having = (verdict: boolean | undefined) =>
    trials.filter(({ answer }) => mayDo(answer) === verdict).map(({ what }) => what);
  const [may, mayNot] = [having(true), having(false)];
  if (mayNot.length > 0)
    return notice(
      `This person may not ${list(mayNot)}.`,
      'Give them a role with that, if they should: see Scopes of the target tenant.',
    );
  if (may.length < trials.length)
    return skipped(
      `What this person may do can not be told: ${trials.map(({ answer }) => inBrief(answer)).join(', ')}.`,
    );
  return good(`This person may ${list(may)}. Whether they may delete is not tried.`);
}

async function checkKind({ configuration }: ServerContext): Promise<Finding> {
  const answer = await configuration();
  const { json, status } = answer;
  if (status === 403)
    return notice(
      `It answers ${inBrief(answer)} to GET /config.`,
      'Give the scope read:my_org:configuration.',
    );
  if (status !== 200 || !isObject(json))
    return fault(
      `It answers ${inBrief(answer)} to GET /config.`,
      'If the application has no my_organization_configuration: npm run doctor -- tenant says where that is set.',
    );
  const { why_not: whyNot } = json;
  if (!isObject(whyNot))
    return good('It is a proxy: what is possible is for the My Organization API to say.');
  const reasons = Object.entries(whyNot).map(([what, reason]) => `${what} (${String(reason)})`);
  const text = `It is a bridge, which can not do this: ${reasons.join(' ')}`;
  if (whyNot['switch'] === undefined) return good(text);
  return notice(text, 'Lend it a place for what is switched off: createManagementBridge({ keepValues, … }).');
}

/** Whether the answer means that it may be done; undefined where it says nothing about that. */
function mayDo(answer: Answer): boolean | undefined {
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
    return [
      'A page is shown instead.',
      'Leave the address out of the middleware that guards or serves pages.',
    ];
  if (answer.status === 401)
    return [
      'The cookie is that of no session, or of one that has ended.',
      'Sign in, copy the header Cookie of a request, and run this again.',
    ];
  if (isScopeMissing(answer)) return ['', `Give this person ${READ_SCOPE}: see Scopes of the target tenant.`];
  if (code === 'server-refused' || code === 'not-available')
    return [
      'The server’s own access to Auth0 does not do.',
      'npm run doctor -- management says what is wrong with it.',
    ];
  if (code === 'upstream-failed' || code === 'upstream-timeout')
    return [
      'The server does not get through to Auth0.',
      'Look whether it may connect to the tenant’s domain.',
    ];
  if (answer.status >= 500)
    return ['', 'Look at what the server logs; the handler’s option log tells the code.'];
  return ['', 'npm run doctor -- tenant, with the token of this person, says more.'];
}
