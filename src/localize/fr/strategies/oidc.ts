/** OpenID Connect in French. */
import type { OidcMessages } from '../../messages/strategies.js';
import { quote } from '../terms.js';

export const oidc: OidcMessages = {
  'oidc:1':
    'Chez votre fournisseur, créez une application web capable de garder un secret (client confidentiel).',
  'oidc:2': 'Saisissez cette URL comme URI de redirection.',
  'oidc:3': `Choisissez le flux de code d’autorisation, avec l’authentification client ${quote('client_secret_post')}. ${quote('client_secret_basic')} ne fonctionne pas.`,
  'oidc:4': 'Autorisez les scopes openid, profile et email.',
  'oidc:5': 'Affectez les personnes qui doivent se connecter.',
  'oidc:6': 'Copiez l’émetteur (issuer) ou l’URL de découverte, l’ID client et le secret client.',

  'oidc:back_channel': 'Avec un secret client',
  'oidc:front_channel': 'Sans secret client',
  'oidc:front_channel-hint':
    'Votre fournisseur envoie alors les jetons d’identité par le navigateur (flux implicite). Choisissez cette option uniquement s’il ne peut pas faire autrement.',
  'oidc:discovery_url': 'Émetteur ou URL de découverte',
  'oidc:discovery_url-hint': 'Par exemple https://login.acme.com.',
};
