/** Okta in Spanish. */
import type { OktaMessages } from '../../messages/strategies.js';

export const okta: OktaMessages = {
  'okta:1':
    'En la Admin Console de Okta, abra «Applications», otra vez «Applications», y elija «Create App Integration».',
  'okta:2': 'Elija «OIDC - OpenID Connect» y «Web Application» y, después, «Next».',
  'okta:3': 'En «Sign-in redirect URIs», escriba esta URL.',
  'okta:4':
    'Al final de la misma página, en «Assignments», defina con «Controlled access» quién debe poder iniciar sesión y elija «Save».',
  'okta:5':
    'Se abre la aplicación. En la pestaña «General», en «Client Credentials», mantenga «Client secret» como autenticación de cliente y copie el ID de cliente y el secreto de cliente.',
  'okta:6': 'Copie su dominio de Okta desde el menú de su cuenta, arriba a la derecha.',

  'okta:domain': 'Dominio de Okta',
  'okta:domain-hint': 'Por ejemplo, acme.okta.com.',
  'okta:client_id': 'ID de cliente',
  'okta:client_id-hint': 'Empieza por 0oa.',
};
