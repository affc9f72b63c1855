/** Signs users out without confirmation: Auth0's `/v2/logout`, and `/oidc/logout` with an ID token. */
import type Koa from 'koa';
import type Provider from 'oidc-provider';
import type { Directory } from '../directory/directory.js';
import { errorPage, signedOutPage } from './pages.js';

/** Where the user returns after signing out, or why that is not allowed. */
type Destination = { readonly url?: string | undefined } | { readonly error: string };

/** Handles both. Without an ID token, `/oidc/logout` goes to the provider, which asks for confirmation. */
export function signOut(provider: Provider, directory: Directory): Koa.Middleware {
  return async (context: Koa.Context, next: () => Promise<unknown>) => {
    const parameters = new URLSearchParams(context.querystring);
    const hint = parameters.get('id_token_hint');
    if (context.path === '/v2/logout') {
      const clientId = parameters.get('client_id') ?? undefined;
      return end(context, destination(clientId, parameters.get('returnTo'), parameters.get('state')));
    }
    if (context.path !== '/oidc/logout' || context.method !== 'GET' || !hint) return next();
    const clientId = await audienceOf(hint, parameters.get('client_id') ?? undefined);
    if (clientId === undefined)
      return end(context, { error: 'The id_token_hint is not a token of this tenant.' });
    const url = parameters.get('post_logout_redirect_uri');
    return end(context, destination(clientId, url, parameters.get('state')));
  };

  /** Without a client, any client's URLs are allowed, like Auth0's tenant-wide list. */
  function destination(
    clientId: string | undefined,
    returnTo: string | null,
    state: string | null,
  ): Destination {
    if (!returnTo) return {};
    const clients = directory.clients.filter(({ id }) => clientId === undefined || id === clientId);
    const allowed = clients.flatMap(({ logoutUris, redirectUris }) => logoutUris ?? redirectUris);
    if (!allowed.includes(returnTo))
      return { error: `${returnTo} is not in the list of allowed logout URLs.` };
    const url = new URL(returnTo);
    if (state) url.searchParams.set('state', state);
    return { url: state ? url.href : returnTo };
  }

  /** The client of an ID token, expired or not; undefined for an invalid token. */
  async function audienceOf(hint: string, named: string | undefined): Promise<string | undefined> {
    for (const { id } of directory.clients.filter((client) => named === undefined || client.id === named)) {
      const client = await provider.Client.find(id);
      const isTheirs =
        client &&
        (await provider.IdToken.validate(hint, client).then(
          () => true,
          () => false,
        ));
      if (isTheirs) return id;
    }
    return undefined;
  }

  /** Refresh tokens stay valid, as with Auth0; `/oauth/revoke` revokes them. */
  async function end(context: Koa.Context, to: Destination): Promise<void> {
    if ('error' in to) return errorPage(context, 'invalid_request', to.error);
    const session = await provider.Session.get(context);
    await session.destroy();
    context.cookies.set(provider.cookieName('session'), null, { httpOnly: true, sameSite: 'lax' });
    if (to.url === undefined) return signedOutPage(context);
    context.redirect(to.url);
  }
}
