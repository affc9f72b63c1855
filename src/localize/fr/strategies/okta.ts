/** Okta in French. */
import type { OktaMessages } from '../../messages/strategies.js';
import { quote } from '../terms.js';

export const okta: OktaMessages = {
  'okta:1': `Dans l’Admin Console d’Okta, ouvrez ${quote('Applications')}, puis de nouveau ${quote('Applications')}, et choisissez ${quote('Create App Integration')}.`,
  'okta:2': `Choisissez ${quote('OIDC - OpenID Connect')} et ${quote('Web Application')}.`,
  'okta:3': `Sous ${quote('Sign-in redirect URIs')}, saisissez cette URL.`,
  'okta:4': `Sous ${quote('Assignments')}, choisissez les personnes qui doivent se connecter, puis enregistrez.`,
  'okta:5': `Dans l’onglet ${quote('General')}, sous ${quote('Client Credentials')}, conservez ${quote('Client secret')} comme authentification client, puis copiez l’ID client et le secret client.`,
  'okta:6': 'Copiez votre domaine Okta depuis le menu de votre compte, en haut à droite.',

  'okta:domain': 'Domaine Okta',
  'okta:domain-hint': 'Par exemple acme.okta.com.',
  'okta:client_id': 'ID client',
  'okta:client_id-hint': 'Il commence par 0oa.',
};
