/** AD FS in French. */
import type { AdfsMessages } from '../../messages/strategies.js';
import { quote } from '../terms.js';

export const adfs: AdfsMessages = {
  'adfs:1': `Dans la console de gestion AD FS, choisissez ${quote('Ajouter une approbation de partie de confiance')}, puis ${quote('Prise en charge des revendications')}, et saisissez les données manuellement.`,
  'adfs:2': 'Activez la prise en charge du protocole WS-Federation Passive, puis saisissez cette URL.',
  'adfs:3': 'Ajoutez les deux identificateurs.',
  'adfs:4': 'Choisissez une stratégie de contrôle d’accès pour les personnes qui doivent se connecter.',
  'adfs:5': `Sélectionnez l’approbation et, sous ${quote('Actions')}, choisissez ${quote('Modifier la stratégie d’émission de revendication…')}, ${quote('Ajouter une règle')}, puis ${quote('Envoyer les attributs LDAP en tant que revendications')}, avec le magasin d’attributs ${quote('Active Directory')}. Envoyez E-Mail-Addresses comme E-Mail Address, Display-Name comme Name, User-Principal-Name comme Name ID, Given-Name comme Given Name et Surname comme Surname.`,
  'adfs:6':
    'Notez le nom public de votre serveur AD FS. Si le serveur n’est pas accessible depuis Internet, téléchargez ses métadonnées de fédération.',

  'adfs:server': 'À partir du serveur',
  'adfs:file': 'À partir d’un fichier de métadonnées',
  'adfs:file-hint':
    'Le fichier n’est lu qu’une fois. Lorsque votre serveur renouvelle son certificat de signature de jetons, plus personne ne peut se connecter tant que vous n’avez pas chargé un nouveau fichier. Avec le nom du serveur, les nouveaux certificats sont pris en compte automatiquement.',
  'adfs:adfs_server': 'Serveur AD FS',
  'adfs:adfs_server-hint': 'Son nom, par exemple adfs.acme.com, ou l’URL de ses métadonnées de fédération.',
  'adfs:fedMetadataXml': 'Métadonnées de fédération',
};
