/** Okta in Brazilian Portuguese. */
import type { OktaMessages } from '../../messages/strategies.js';

export const okta: OktaMessages = {
  'okta:1':
    'No Admin Console do Okta, abra “Applications”, depois “Applications”, e escolha “Create App Integration”.',
  'okta:2': 'Escolha “OIDC - OpenID Connect” e “Web Application” e depois “Next”.',
  'okta:3': 'Em “Sign-in redirect URIs”, insira esta URL.',
  'okta:4':
    'No fim da mesma página, em “Assignments”, defina com “Controlled access” quem vai fazer login e escolha “Save”.',
  'okta:5':
    'O aplicativo é aberto. Na guia “General”, em “Client Credentials”, mantenha “Client secret” como autenticação do cliente e copie o ID do cliente e o segredo do cliente.',
  'okta:6': 'Copie seu domínio do Okta do menu da sua conta, no canto superior direito.',

  'okta:domain': 'Domínio do Okta',
  'okta:domain-hint': 'Por exemplo, acme.okta.com.',
  'okta:client_id': 'ID do cliente',
  'okta:client_id-hint': 'Começa com 0oa.',
};
