/** A client in the provider's format (RFC 7591). */
import type { ClientMetadata } from 'oidc-provider';
import type { TenantClient } from '../directory/clients.js';

/** Derives the grant types: a client with redirect URIs can sign users in, one with a secret can act for itself. */
export function metadataOf(client: TenantClient): ClientMetadata {
  const { id, name, secret, redirectUris, logoutUris = redirectUris, grants } = client;
  const canSignIn = redirectUris.length > 0;
  const isMachine = secret !== undefined && grants.management !== undefined;
  return {
    client_id: id,
    client_name: name,
    client_secret: secret,
    token_endpoint_auth_method: secret === undefined ? 'none' : 'client_secret_post',
    redirect_uris: [...redirectUris],
    post_logout_redirect_uris: [...logoutUris],
    response_types: canSignIn ? ['code'] : [],
    grant_types: [
      ...(canSignIn ? ['authorization_code', 'refresh_token'] : []),
      ...(isMachine ? ['client_credentials'] : []),
    ],
  };
}
