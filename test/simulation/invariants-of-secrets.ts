/** Invariants of secrets: a client secret goes into the one body that sets it, and nothing of it comes back from there. */
import type { Broken } from './invariants.js';
import type { Tab } from './tab.js';
import { OPTIONS_MARK, optionsIn, SECRET_MARK, TOKEN_MARK, type Sent } from './wire.js';

/** 14. News to other tabs contains no secret, and none of the options. */
export function announcesNoSecret(data: string): Broken {
  return [TOKEN_MARK, OPTIONS_MARK, SECRET_MARK].some((mark) => data.includes(mark))
    ? `a secret is announced to other tabs: ${data}`
    : undefined;
}

/** 14. A request contains a client secret only as the option of that name, and once. */
export function carriesNoStrangeSecret(
  { index }: Tab,
  { url, init, body }: { readonly url: string; readonly init: RequestInit; readonly body: Sent['body'] },
): Broken {
  const sent = [url, JSON.stringify(init.headers), JSON.stringify(body)].join('\n');
  const isMeant = optionsIn(body)?.['client_secret']?.startsWith(SECRET_MARK) === true;
  const times = sent.split(SECRET_MARK).length - 1;
  return times === Number(isMeant) ? undefined : `tab ${index} sends a client secret astray: ${sent}`;
}

/** 14. Nothing that a tab's store shows contains a client secret, whatever servers answer. */
export function holdsNoSecret({ store, index }: Tab, ids: readonly string[]): Broken {
  const { list, failures, sessionChanged, signedOut, problem } = store;
  const connections = ids.map((id) => store.connection(id));
  const shown = textOf([list, connections, failures, sessionChanged, signedOut, problem]);
  return shown.includes(SECRET_MARK) ? `tab ${index} shows a client secret: ${around(shown)}` : undefined;
}

/** 14. No failure quotes a client secret, nor does what has caused it. */
export function quotesNoSecret(error: unknown): Broken {
  const said = textOf(error);
  return said.includes(SECRET_MARK) ? `a failure quotes a client secret: ${around(said)}` : undefined;
}

/** Everything that can be read in a value, errors and their causes included. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) => {
    if (!(member instanceof Error)) return member;
    const { message, stack, cause } = member;
    return Object.assign({}, member, { message, stack, cause });
  });
}

/** What stands around the first client secret in a text. */
function around(text: string): string {
  const place = text.indexOf(SECRET_MARK);
  return text.slice(Math.max(0, place - 200), place + 100);
}
