/** Whether the server part is where it should be, and answers programs and not people. */
import { fault, good, stop, type Finding } from '../finding.js';
import { inBrief, isObject, textIn, type Answer } from '../http.js';
import type { Step } from '../steps.js';
import type { ServerContext } from './requests.js';

export const MOUNT: Step<ServerContext> = { id: 'mount', title: 'Address', check: checkMount };
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
  'The address is behind the middleware that guards or serves pages. Mount the handler before it, or leave the address out of ' +
  'it: a program has no use for a page, and the kit shows it as a failure.';

async function checkMount({ url, signedOut }: ServerContext): Promise<Finding> {
  const answer = await signedOut();
  const { status, isPage } = answer;
  const isRedirect = status >= 300 && status < 400;
  if (isRedirect)
    return stop(fault(`It redirects to ${destination(answer, url)} instead of answering.`, PAGES));
  if (status === 404 || status === 405) return stop(notHere(url, answer));
  if (isPage && status < 500)
    return stop(fault(`A web page answers (${status}), such as one to sign in.`, PAGES));
  if (status >= 500)
    return stop(
      fault(
        `It fails: ${inBrief(answer)}.`,
        'Look at what it logs; createHandler’s option log tells the code.',
      ),
    );
  if (textIn(answer, 'type')?.endsWith(':forged'))
    return stop(
      fault(
        `It refuses what the kit sends: ${inBrief(answer)}.`,
        `Give --url as browsers have it, or add ${new URL(url).origin} to the handler’s origins. Where it is there, something in front rewrites the Host header: let that keep it.`,
      ),
    );
  return good(`${url} answers programs.`);
}

async function checkSignedOut({ signedOut }: ServerContext): Promise<Finding> {
  const answer = await signedOut();
  const { status, json } = answer;
  if (status < 300)
    return fault(
      `It answers ${status} to somebody without a session.`,
      'getSession must give null where there is no cookie of a session: as it is, everybody is let in.',
    );
  if (status !== 401)
    return fault(
      `It answers ${inBrief(answer)} to somebody without a session; the kit takes 401 only for the end of one.`,
      'Answer 401; createMyOrganizationProxy and createManagementBridge do when getSession gives null.',
    );
  const isShaped =
    isObject(json) && ['type', 'title', 'detail'].every((name) => textIn(answer, name) !== undefined);
  if (isShaped && json['status'] === 401) return good('It answers 401 in the API’s shape.');
  return {
    mark: 'notice',
    text: 'It answers 401, but not in the API’s shape: { type, status, title, detail }.',
    advice: 'The kit understands it all the same. Who logs errors learns more from the shape.',
  };
}

async function checkUnknown({ unknownPath }: ServerContext): Promise<Finding> {
  const answer = await unknownPath();
  const { status, isPage } = answer;
  if (isPage || status < 400)
    return fault(
      `It answers ${status}${isPage ? ' with a web page' : ''} where nothing is.`,
      'Give the handler everything below its address, and answer 404 where it does: a page would be taken for data.',
    );
  if (status === 404 || status === 405) return good(`It answers ${status} where nothing is.`);
  return good(`It answers ${status} where nothing is, without looking further.`);
}

function notHere(url: string, answer: Answer): Finding {
  const { pathname } = new URL(url);
  if (textIn(answer, 'type')?.endsWith(':no-route'))
    return fault(
      `The handler is reached, but for another address than ${pathname}: ${inBrief(answer)}.`,
      `Mount it with basePath: "${pathname}", and see that your framework leaves that part of the address in the request.`,
    );
  return fault(
    `Nothing is mounted there: ${url}/identity-providers answers ${answer.status}.`,
    `Route ${pathname}/* to the handler, for every method, or give the address that base-url has in the page.`,
  );
}

/** Where a redirect leads, without what its query may hold. */
function destination({ headers }: Answer, url: string): string {
  const location = headers.get('location') ?? '';
  if (!URL.canParse(location, url)) return 'somewhere else';
  const { origin, pathname } = new URL(location, url);
  return origin + pathname;
}
