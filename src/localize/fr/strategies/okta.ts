/** Okta in French. */
import type { OktaMessages } from '../../messages/strategies.js';
import { quote } from '../terms.js';

export const okta: OktaMessages = {
  'okta:1': `Dans l’Admin Console d’Okta, ouvrez ${quote('Applications')}, puis de nouveau ${quote('Applications')}, et choisissez ${quote('Create App Integration')}.`,
  'okta:2': `Choisissez ${quote('OIDC - OpenID Connect')} et ${quote('Web Application')}, puis ${quote('Next')}.`,
  'okta:3': `Sous ${quote('Sign-in redirect URIs')}, saisissez cette URL.`,
  'okta:4': `En bas de la même page, sous ${quote('Assignments')}, indiquez avec ${quote('Controlled access')} qui doit se connecter, puis choisissez ${quote('Save')}.`,
  'okta:5': `L’application s’ouvre. Dans son onglet ${quote('General')}, sous ${quote('Client Credentials')}, conservez ${quote('Client secret')} comme authentification client, puis copiez l’ID client et le secret client.`,
  'okta:6': 'Copiez votre domaine Okta depuis le menu de votre compte, en haut à droite.',

  'okta:domain': 'Domaine Okta',
  'okta:domain-hint': 'Par exemple acme.okta.com.',
  'okta:client_id': 'ID client',
  'okta:client_id-hint': 'Il commence par 0oa.',
};
