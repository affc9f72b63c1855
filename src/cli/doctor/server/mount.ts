/** Checks whether the proxy or bridge is mounted at the URL, and answers with JSON rather than pages. */
import { isObject } from '../../json.js';
import { fault, good, notice, stop, type Finding } from '../finding.js';
import { inBrief, textIn, type Answer } from '../http.js';
import type { Step } from '../steps.js';
import type { ServerContext } from './requests.js';

export const MOUNT: Step<ServerContext> = { id: 'mount', title: 'URL', check: checkMount };
export const NO_SESSION: Step<ServerContext> = {
  id: 'no-session',
  title: 'Without a session',
  check: checkSignedOut,
};
export const UNKNOWN_PATH: Step<ServerContext> = {
  id: 'unknown-path',
  title: 'Unknown path',
  check: checkUnknown,
};

const PAGES =
  'The URL is behind middleware that guards or serves pages. Mount the handler before it, or exclude the URL from it: the ' +
  'elements can’t use a page and show it as a failure.';

async function checkMount({ url, signedOut }: ServerContext): Promise<Finding> {
  const answer = await signedOut();
  const { status, isPage } = answer;
  const isRedirect = status >= 300 && status < 400;
  if (isRedirect)
    return stop(fault(`It redirects to ${destination(answer, url)} instead of answering.`, PAGES));
  if (status === 404 || status === 405) return stop(notMounted(url, answer));
  if (isPage && status < 500)
    return stop(fault(`It answers ${status} with a web page, such as a login page.`, PAGES));
  if (status >= 500)
    return stop(
      fault(`It fails: ${inBrief(answer)}.`, 'See the server’s log; the handler’s option log gets the code.'),
    );
  if (isForged(answer))
    return stop(fault(`It refuses the elements’ requests: ${inBrief(answer)}.`, howToFixOrigin(url)));
  return good(`${url} answers.`);
}

async function checkSignedOut({ signedOut }: ServerContext): Promise<Finding> {
  const answer = await signedOut();
  const { status, json } = answer;
  if (status < 300)
    return fault(
      `It answers ${status} without a session.`,
      'getSession must return null if there is no session cookie: at present everyone gets in.',
    );
  if (status !== 401)
    return fault(
      `It answers ${inBrief(answer)} without a session; the elements only take 401 for the end of a session.`,
      'Answer 401; createMyOrganizationProxy and createManagementBridge do if getSession returns null.',
    );
  const isProblem =
    isObject(json) && ['type', 'title', 'detail'].every((name) => textIn(answer, name) !== undefined);
  if (isProblem && json['status'] === 401) return good('It answers 401 in the API’s format.');
  return notice(
    'It answers 401, but not in the API’s format: { type, status, title, detail }.',
    'The elements understand it anyway, but the format makes your logs more useful.',
  );
}

async function checkUnknown({ unknownPath }: ServerContext): Promise<Finding> {
  const answer = await unknownPath();
  const { status, isPage } = answer;
  if (isPage || status < 400)
    return fault(
      `It answers ${status}${isPage ? ' with a web page' : ''} for a path that doesn’t exist.`,
      'Route everything below the URL to the handler, which answers 404: a page would be taken for data.',
    );
  if (status === 404 || status === 405) return good(`It answers ${status} for a path that doesn’t exist.`);
  return good(`It answers ${status} for a path that doesn’t exist, before looking at the path.`);
}

/** Whether the handler took the request for one from another site. */
export function isForged(answer: Answer): boolean {
  return textIn(answer, 'type')?.endsWith(':forged') ?? false;
}

/** What to do if the handler takes its own pages for another site. */
export function howToFixOrigin(url: string): string {
  return (
    `Use --url as browsers see it, or add ${new URL(url).origin} to the handler’s origins. If it is there, something in ` +
    'front of the server rewrites the Host header: configure it to keep the original.'
  );
}

function notMounted(url: string, answer: Answer): Finding {
  const { pathname } = new URL(url);
  if (textIn(answer, 'type')?.endsWith(':no-route'))
    return fault(
      `The handler is reached, but it expects another path than ${pathname}: ${inBrief(answer)}.`,
      `Create it with basePath: "${pathname}", and make sure that your framework keeps that part of the path in the request.`,
    );
  return fault(
    `Nothing is mounted there: ${url}/identity-providers answers ${answer.status}.`,
    `Route ${pathname}/* to the handler, for every method, or use the page’s base-url for --url.`,
  );
}

/** Where a redirect leads, without its query, which could hold secrets. */
function destination({ headers }: Answer, url: string): string {
  const location = headers.get('location') ?? '';
  if (!URL.canParse(location, url)) return 'another URL';
  const { origin, pathname } = new URL(location, url);
  return origin + pathname;
}
