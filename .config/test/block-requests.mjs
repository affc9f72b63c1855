/** Blocks requests on the test server, for Firefox, which can't block them itself. */

let blocked = [];

/** Requests whose URL contains one of these get no response. An empty list blocks none. */
export function blockRequests(parts) {
  blocked = parts;
}

/** A middleware of the test server. It does not block the requests of another engine that runs at the same time. */
export async function dropBlocked(context, next) {
  const isBlocked = blocked.some((part) => context.url.includes(part));
  if (!isBlocked || !context.get('user-agent').includes('Firefox/')) return next();
  context.respond = false;
  context.req.destroy();
}
