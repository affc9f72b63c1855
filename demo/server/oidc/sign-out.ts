/** The end of a session without a question: Auth0's `/v2/logout`, and `/oidc/logout` for who can show an ID token. */
import type Koa from 'koa';
import type Provider from 'oidc-provider';
import type { Directory } from './directory.js';
import { errorPage, signedOutPage } from './pages.js';

/** Where somebody goes after signing out, if that is allowed; what is not right otherwise. */
type Destination = { readonly address?: string | undefined } | { readonly fault: string };

/** Answers both; hands on to the provider, which asks first, what shows no ID token. */
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
      return end(context, { fault: 'The id_token_hint is not one of this tenant.' });
    const address = parameters.get('post_logout_redirect_uri');
    return end(context, destination(clientId, address, parameters.get('state')));
  };

  /** Without a client any client's address will do, as with Auth0's tenant-wide list. */
  function destination(
    clientId: string | undefined,
    address: string | null,
    state: string | null,
  ): Destination {
    if (!address) return {};
    const clients = directory.clients.filter(({ id }) => clientId === undefined || id === clientId);
    const allowed = clients.flatMap(({ logoutUris, redirectUris }) => logoutUris ?? redirectUris);
    if (!allowed.includes(address)) return { fault: `${address} is not in the list of allowed logout URLs.` };
    const url = new URL(address);
    if (state) url.searchParams.set('state', state);
    return { address: state ? url.href : address };
  }

  /** The client of an ID token, expired or not; undefined for a token that is none. */
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

  /** What refresh tokens allow goes on, as with Auth0; they are taken back at `/oauth/revoke`. */
  async function end(context: Koa.Context, to: Destination): Promise<void> {
    if ('fault' in to) return errorPage(context, 'invalid_request', to.fault);
    const session = await provider.Session.get(context);
    await session.destroy();
    context.cookies.set(provider.cookieName('session'), null, { httpOnly: true, sameSite: 'lax' });
    if (to.address === undefined) return signedOutPage(context);
    context.redirect(to.address);
  }
}
