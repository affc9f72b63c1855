/** OpenID Connect in Brazilian Portuguese. */
import type { OidcMessages } from '../../messages/strategies.js';

export const oidc: OidcMessages = {
  'oidc:1':
    'No seu provedor, crie um aplicativo da Web capaz de guardar um segredo (um cliente confidencial).',
  'oidc:2': 'Insira esta URL como URI de redirecionamento.',
  'oidc:3':
    'Escolha o fluxo de código de autorização (authorization code), com a autenticação do cliente “client_secret_post”. “client_secret_basic” não funciona.',
  'oidc:4': 'Permita os escopos openid, profile e email.',
  'oidc:5': 'Atribua o aplicativo às pessoas que vão fazer login.',
  'oidc:6': 'Copie o emissor (issuer) ou a URL de descoberta, o ID do cliente e o segredo do cliente.',

  'oidc:back_channel': 'Com um segredo do cliente',
  'oidc:front_channel': 'Sem um segredo do cliente',
  'oidc:front_channel-hint':
    'Nesse caso, seu provedor envia tokens de ID pelo navegador (fluxo implícito). Escolha esta opção só se não houver outra possibilidade.',
  'oidc:discovery_url': 'Emissor (issuer) ou URL de descoberta',
  'oidc:discovery_url-hint': 'Por exemplo, https://login.acme.com.',
};
