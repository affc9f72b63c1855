/** Checks whether the proxy or bridge keeps other sites out, and its responses out of caches. */
import { CSRF_HEADER } from '../../../transport/http/authentication.js';
import { fault, good, notice, skipped, type Finding } from '../finding.js';
import { namesIn, type Answer } from '../http.js';
import type { Step } from '../steps.js';
import type { ServerContext } from './requests.js';

export const GATE_STEPS: readonly Step<ServerContext>[] = [
  { id: 'csrf', title: 'Forged requests', check: checkForgery },
  {
    id: 'other-origin',
    title: 'Other origins',
    check: async (context) =>
      checkForeign(context, await context.otherOrigin(), 'with the Origin of another page'),
  },
  {
    id: 'other-site',
    title: 'Other sites',
    check: async (context) =>
      checkForeign(context, await context.otherSite(), 'with Sec-Fetch-Site: cross-site'),
  },
  { id: 'cache', title: 'Caches', check: checkCache },
  { id: 'cors', title: 'CORS', check: checkCors },
];

const HOW_TO_REFUSE =
  `Answer 403 to every request with neither ${CSRF_HEADER}: 1 nor Sec-Fetch-Site: same-origin, before doing anything else, ` +
  'reads included; ' +
  'createMyOrganizationProxy and createManagementBridge do.';

/** Sends what a form on another site can send: the session cookie, but no custom header. */
async function checkForgery(context: ServerContext): Promise<Finding> {
  const [change, read] = [await context.bareChange(), await context.bareRead()];
  if ([change, read].some(requiresSession)) return notCheckable(context);
  if (!isRefused(change))
    return fault(
      `It accepts changes without the header ${CSRF_HEADER}, so a form on another site can make them with the session of whoever submits it.`,
      HOW_TO_REFUSE,
    );
  if (isRefused(read)) return good(`It refuses requests without ${CSRF_HEADER}.`);
  return notice(`It refuses changes without ${CSRF_HEADER}, but answers reads.`, HOW_TO_REFUSE);
}

function checkForeign(context: ServerContext, answer: Answer, what: string): Finding {
  if (requiresSession(answer)) return notCheckable(context);
  if (isRefused(answer)) return good(`It refuses requests ${what}.`);
  return fault(
    `It accepts requests ${what}.`,
    'Compare Origin with the origins of your own pages and refuse others with 403, as a second defense after the header.',
  );
}

async function checkCache({ signedOut, signedIn, hasCookie }: ServerContext): Promise<Finding> {
  const answers = [await signedOut(), ...(hasCookie ? [await signedIn()] : [])];
  if (answers.every((answer) => namesIn(answer, 'cache-control').includes('no-store')))
    return good('Responses are never cached (Cache-Control: no-store).');
  const found = answers.map(({ headers }) => headers.get('cache-control')).find((value) => value !== null);
  return fault(
    `Browsers and proxies can cache responses${found ? ` (Cache-Control: ${found})` : ''}: one user could see another’s list.`,
    'Send Cache-Control: no-store with every response, and make sure that no middleware or CDN overwrites it.',
  );
}

async function checkCors({ otherOrigin, preflight }: ServerContext): Promise<Finding> {
  const answers = [await preflight(), await otherOrigin()];
  const allowed = answers
    .map(({ headers }) => headers.get('access-control-allow-origin'))
    .find((value) => value);
  if (!allowed) return good('Pages of other origins are not allowed.');
  return fault(
    `It allows pages of ${allowed === '*' ? 'every origin' : allowed} (Access-Control-Allow-Origin).`,
    'Exclude this URL from the CORS middleware: the elements call it from the same origin and don’t need CORS.',
  );
}

const isRefused = ({ status }: Answer) => status === 403 || status === 400;
const requiresSession = ({ status }: Answer) => status === 401;

function notCheckable({ hasCookie }: ServerContext): Finding {
  return skipped(
    hasCookie
      ? 'It requires a session first, and the cookie isn’t a valid one.'
      : 'It requires a session first: add the cookie of one (--cookie -) to check this.',
  );
}
