/** SAML in French, for what runs at the provider. */
import type { SamlMessages } from '../../messages/strategies.js';
import { quote } from '../terms.js';

export const samlp: SamlMessages = {
  'samlp-okta:1': `Dans l’Admin Console d’Okta, ouvrez ${quote('Applications')}, puis de nouveau ${quote('Applications')}, et choisissez ${quote('Create App Integration')}, ${quote('SAML 2.0')}, puis ${quote('Next')}.`,
  'samlp-okta:2': `Sous ${quote('General Settings')}, saisissez un nom et choisissez ${quote('Next')}. Sous ${quote('Configure SAML')}, saisissez ces valeurs comme ${quote('Single sign-on URL')} et ${quote('Audience URI (SP Entity ID)')}, puis choisissez ${quote('Next')}.`,
  'samlp-okta:3': `Sous ${quote('Feedback')}, choisissez ${quote('This is an internal app that we have created')}, puis ${quote('Finish')}. Dans l’onglet ${quote('Sign On')}, copiez l’URL des métadonnées.`,
  'samlp-okta:4': `Dans l’onglet ${quote('Assignments')}, choisissez ${quote('Assign')} et affectez les personnes qui doivent se connecter.`,

  'samlp-entra:1': `Ouvrez entra.microsoft.com, accédez à ${quote('Applications d’entreprise')} et choisissez ${quote('Nouvelle application')}, puis ${quote('Créer votre propre application')}.`,
  'samlp-entra:2': `Sous ${quote('Authentification unique')}, choisissez ${quote('SAML')}, puis saisissez ces valeurs comme ${quote('URL de réponse')} et ${quote('Identificateur (ID d’entité)')}.`,
  'samlp-entra:3': `Sous ${quote('Certificats SAML')}, copiez la valeur de ${quote('URL des métadonnées de fédération d’application')}.`,
  'samlp-entra:4': `Sous ${quote('Utilisateurs et groupes')}, affectez les personnes qui doivent se connecter.`,

  'samlp-google:1': `Dans la console d’administration Google, ouvrez ${quote('Applications')}, puis ${quote('Applications Web et mobiles')}, et choisissez ${quote('Ajouter une application SAML personnalisée')}.`,
  'samlp-google:2': 'Téléchargez les métadonnées.',
  'samlp-google:3': `Saisissez ces valeurs comme URL ACS et ID d’entité, puis choisissez ${quote('Réponse signée')}.`,
  'samlp-google:4': `Choisissez l’adresse e-mail principale comme ID de nom et associez-la aussi à l’attribut ${quote('email')}.`,
  'samlp-google:5': 'Activez l’accès utilisateur pour les personnes qui doivent se connecter.',

  'samlp-other:1': 'Chez votre fournisseur, créez une application SAML 2.0.',
  'samlp-other:2':
    'Saisissez ces valeurs comme URL du service consommateur d’assertions (ACS) et comme ID d’entité.',
  'samlp-other:3': `Faites envoyer la réponse par POST, laissez le format du Name ID sur ${quote('unspecified')} et faites signer l’assertion ou la réponse.`,
  'samlp-other:4': 'Copiez l’URL de ses métadonnées ou téléchargez-les.',

  'platform:okta': 'Okta',
  'platform:entra': 'Microsoft Entra ID',
  'platform:google': 'Google Workspace',
  'platform:other': 'Un autre fournisseur',

  'samlp:platform': 'Quel fournisseur utilisez-vous\u202f?',
  'samlp:first':
    'L’ID d’entité contient le nom technique de la connexion, que vous choisirez plus tard. Saisissez-le maintenant à titre provisoire et corrigez-le à la fin.',
  'samlp:after': 'Si l’ID d’entité est différent chez votre fournisseur, remplacez-le par celui-ci.',
  'samlp:metadata-url': 'URL des métadonnées',
  'samlp:metadata-url-hint':
    'Les métadonnées sont lues une seule fois, lors de l’enregistrement. Si votre fournisseur change de certificat, elles doivent être relues.',
  'samlp:file': 'Fichier de métadonnées',
  'samlp:file-hint':
    'Le fichier est lu dans ce navigateur. Vous pouvez vérifier son contenu avant de continuer.',
  'samlp:by-hand': 'Saisie manuelle',
  'samlp:metadataUrl': 'URL des métadonnées',
  'samlp:metadataUrl-hint': 'Par exemple https://acme.okta.com/app/exk1a2b3/sso/saml/metadata.',
  'samlp:signInEndpoint': 'URL de connexion',
  'samlp:signInEndpoint-hint':
    'Le service d’authentification unique vers lequel on est dirigé pour se connecter.',
};
