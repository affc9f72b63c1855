/** Requests that get no answer, where the browser itself cannot be told to send none: in Firefox. */

let blocked = [];

/** Requests whose address contains one of these get no answer; none with an empty list. */
export function blockRequests(parts) {
  blocked = parts;
}

/** A middleware of the test server. Another engine may be at work beside it, and gets its answers. */
export async function dropBlocked(context, next) {
  const isBlocked = blocked.some((part) => context.url.includes(part));
  if (!isBlocked || !context.get('user-agent').includes('Firefox/')) return next();
  context.respond = false;
  context.req.destroy();
}
