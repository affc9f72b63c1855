/** Whether the server part keeps other sites out, and answers out of caches. */
import { CSRF_HEADER } from '../../../src/transport/http/authentication.js';
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
  `Answer 403 to every request without ${CSRF_HEADER}: 1 before anything else is done, also to those that only read; ` +
  'createMyOrganizationProxy and createManagementBridge do.';

/** What a form of another site can send: the session’s cookie, but no header of its own invention. */
async function checkForgery(context: ServerContext): Promise<Finding> {
  const [change, read] = [await context.bareChange(), await context.bareRead()];
  if ([change, read].some(isAskedForSession)) return notSeen(context);
  if (!isRefused(change))
    return fault(
      `It takes changes without the header ${CSRF_HEADER}, so a form of another site can make them with the session of whoever submits it.`,
      HOW_TO_REFUSE,
    );
  if (isRefused(read)) return good(`It refuses what comes without ${CSRF_HEADER}.`);
  return notice(`It refuses changes without ${CSRF_HEADER}, but answers those who only read.`, HOW_TO_REFUSE);
}

function checkForeign(context: ServerContext, answer: Answer, what: string): Finding {
  if (isAskedForSession(answer)) return notSeen(context);
  if (isRefused(answer)) return good(`It refuses what comes ${what}.`);
  return fault(
    `It takes what comes ${what}.`,
    'Compare Origin with the origins of your own pages and refuse others with 403: a second lock where the header is the first.',
  );
}

async function checkCache({ signedOut, signedIn, hasCookie }: ServerContext): Promise<Finding> {
  const answers = [await signedOut(), ...(hasCookie ? [await signedIn()] : [])];
  if (answers.every((answer) => namesIn(answer, 'cache-control').includes('no-store')))
    return good('No answer may be kept (Cache-Control: no-store).');
  const found = answers.map(({ headers }) => headers.get('cache-control')).find((value) => value !== null);
  return fault(
    `Answers may be kept by browsers and whoever is in between${found ? ` (Cache-Control: ${found})` : ''}: one person’s list could be another’s.`,
    'Send Cache-Control: no-store with every answer, and see that no middleware or CDN overwrites it.',
  );
}

async function checkCors({ otherOrigin, preflight }: ServerContext): Promise<Finding> {
  const answers = [await preflight(), await otherOrigin()];
  const allowed = answers
    .map(({ headers }) => headers.get('access-control-allow-origin'))
    .find((value) => value);
  if (!allowed) return good('No page of another origin is let in.');
  return fault(
    `It lets pages of ${allowed === '*' ? 'every origin' : allowed} in (Access-Control-Allow-Origin).`,
    'Leave this address out of the CORS middleware: the kit asks from the same origin and needs none.',
  );
}

const isRefused = ({ status }: Answer) => status === 403 || status === 400;
const isAskedForSession = ({ status }: Answer) => status === 401;

function notSeen({ hasCookie }: ServerContext): Finding {
  return skipped(
    hasCookie
      ? 'It asks for a session first, and the cookie is none: this can not be seen.'
      : 'It asks for a session first: give the cookie of one (--cookie -), and this can be seen.',
  );
}
