/** OpenID Connect in Spanish. */
import type { OidcMessages } from '../../messages/strategies.js';

export const oidc: OidcMessages = {
  'oidc:1':
    'En su proveedor, cree una aplicación web que pueda guardar un secreto (un cliente confidencial).',
  'oidc:2': 'Escriba esta URL como URI de redirección.',
  'oidc:3':
    'Elija el flujo de código de autorización, con la autenticación de cliente «client_secret_post». «client_secret_basic» no funciona.',
  'oidc:4': 'Permita los ámbitos (scopes) openid, profile y email.',
  'oidc:5': 'Asigne a las personas que deben poder iniciar sesión.',
  'oidc:6': 'Copie el emisor (issuer) o la URL de descubrimiento, el ID de cliente y el secreto de cliente.',

  'oidc:back_channel': 'Con un secreto de cliente',
  'oidc:front_channel': 'Sin secreto de cliente',
  'oidc:front_channel-hint':
    'En ese caso, su proveedor envía los tokens de ID a través del navegador (flujo implícito). Elija esta opción solo si no puede hacerlo de otra forma.',
  'oidc:discovery_url': 'Emisor o URL de descubrimiento',
  'oidc:discovery_url-hint': 'Por ejemplo, https://login.acme.com.',
};
