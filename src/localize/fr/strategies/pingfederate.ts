/** PingFederate in French. */
import type { PingFederateMessages } from '../../messages/strategies.js';
import { quote } from '../terms.js';

export const pingFederate: PingFederateMessages = {
  'pingfederate:1': `Dans PingFederate, ouvrez ${quote('System')}, ${quote('Server')}, ${quote('Protocol Settings')}, ${quote('Federation Info')}, puis copiez l’URL de base.`,
  'pingfederate:2': `Ouvrez ${quote('Security')}, ${quote('Certificate & Key Management')}, ${quote('Signing & Decryption Keys & Certificates')}. Dans le menu de votre certificat de signature, choisissez ${quote('Export')}, puis ${quote('Certificate Only')}.`,
  'pingfederate:after-1': 'Créez une connexion SP pour Browser SSO, puis importez nos métadonnées.',
  'pingfederate:after-2':
    'Choisissez le SSO initié par le SP (SP-Initiated SSO), puis autorisez les liaisons POST et Redirect.',
  'pingfederate:after-3': 'Mappez votre adaptateur. Seul le Name ID est nécessaire.',
  'pingfederate:after-4':
    'Faites toujours signer l’assertion et inclure le certificat dans son élément KeyInfo.',
  'pingfederate:after-5': 'Activez la connexion SP.',

  'pingfederate:pingFederateBaseUrl': 'URL de base',
  'pingfederate:pingFederateBaseUrl-hint':
    'Par exemple https://sso.acme.com:9031. L’adresse de la console d’administration, avec le port 9999, ne fonctionne pas.',
};
