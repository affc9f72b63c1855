/** The options section in French. */
import type { OptionsMessages } from '../messages.js';
import { plural, quote } from './terms.js';

export const options: OptionsMessages = {
  'option:client_id': 'ID client',
  'option:client_secret': 'Secret client',
  'option:digestAlgorithm': 'Algorithme de hachage',
  'option:icon_url': 'URL de l’icône',
  'option:icon_url-hint':
    'Une image pour le bouton de la page de connexion. L’adresse doit commencer par https.',
  'option:protocolBinding': 'Mode d’envoi des requêtes',
  'option:signatureAlgorithm': 'Algorithme de signature',
  'option:signingCert': 'Certificat de signature',
  'option:signSAMLRequest': 'Signer les requêtes envoyées à votre fournisseur',
  'option:signSAMLRequest-hint':
    'Si votre fournisseur vérifie leur signature, il doit disposer du certificat de nos requêtes avant que vous n’activiez ce paramètre.',
  'binding:HTTP-Redirect': 'Par redirection',
  'binding:HTTP-POST': 'Par POST',

  moreSettings: 'Autres paramètres',
  optional: 'facultatif',
  tooLong: (most) =>
    plural(most, { one: 'Utilisez # caractère au maximum.', other: 'Utilisez # caractères au maximum.' }),
  useSuggestion: (value) => `Utiliser ${value}`,
  showSecret: 'Afficher',
  fileGiven: (characters) =>
    plural(characters, {
      one: 'Un fichier de # caractère',
      many: 'Un fichier de # de caractères',
      other: 'Un fichier de # caractères',
    }),
  discoveryFailed: (host) =>
    `Le serveur ${host} n’est pas accessible depuis Internet ou ne répond pas comme prévu. Vérifiez l’adresse.`,

  'problem:missing': 'Remplissez ce champ.',
  'problem:too-long': 'Cette valeur est trop longue.',
  'problem:inner-space':
    'Cette valeur contient un espace ou un saut de ligne. Copiez-la de nouveau, sans ce qui l’entoure.',
  'problem:control-character':
    'Cette valeur contient un caractère de contrôle invisible. Copiez-la de nouveau.',
  'problem:no-host': 'Saisissez un nom d’hôte complet, par exemple login.acme.com.',
  'problem:e-mail-address': 'C’est une adresse e-mail. Saisissez uniquement le domaine.',
  'problem:no-tenant':
    'Cette adresse n’indique aucun locataire. Saisissez votre domaine principal ou l’ID de locataire.',
  'problem:no-url': 'Saisissez une adresse qui commence par https://.',
  'problem:password-in-url':
    'Cette adresse contient un nom d’utilisateur ou un mot de passe. Saisissez-la sans ces informations.',
  'problem:not-a-choice': 'Choisissez l’une des options.',
  'problem:private-key':
    'Ce contenu comporte une clé privée, nous l’avons donc supprimé. Gardez la clé secrète et exportez uniquement le certificat.',
  'problem:pkcs7':
    'C’est un fichier PKCS#7. Exportez le certificat au format PEM ou sous forme de fichier .cer (Base64 ou DER).',
  'problem:not-a-certificate': 'Nous n’y avons trouvé aucun certificat.',
  'problem:several-certificates':
    'Ce contenu comporte plusieurs certificats. Choisissez celui qui sert à signer.',
  'problem:web-page':
    'C’est une page web. Téléchargez les métadonnées dans un fichier, puis utilisez celui-ci.',
  'problem:document-type':
    'Ce fichier déclare un type de document, ce dont les métadonnées n’ont jamais besoin. Il n’a pas été lu.',
  'problem:not-metadata': 'Ce ne sont pas des métadonnées de fédération au format XML.',

  'warning:http': 'Cette adresse n’est pas chiffrée. Utilisez https si votre fournisseur le permet.',
  'warning:private-host':
    'Cette adresse semble appartenir à un réseau interne. Elle doit être accessible depuis Internet.',
  'warning:okta-admin-host': `C’est l’adresse de l’Admin Console. Pour se connecter, il faut celle sans ${quote('-admin')}.`,
  'warning:unusual-okta-host':
    'Ce n’est pas un domaine propre à Okta. Il convient si votre organisation y a configuré un domaine personnalisé.',
  'warning:not-an-okta-client-id':
    'Les ID client d’Okta commencent généralement par 0oa et comportent 20 caractères.',
  'warning:not-a-google-client-id': 'Les ID client de Google se terminent par .apps.googleusercontent.com.',
  'warning:public-mail-domain':
    'Ce domaine est celui d’un fournisseur de messagerie personnelle. Saisissez le domaine de votre organisation.',
  'warning:not-an-entra-client-id':
    'L’ID d’application (client) se présente généralement ainsi\u202f: 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'warning:common-tenant':
    'Cette valeur désigne n’importe quel compte Microsoft. Saisissez le domaine principal ou l’ID de votre propre locataire.',
  'warning:secret-id-as-secret':
    'Cette valeur ressemble à l’ID du secret ou à l’ID client. La connexion nécessite la valeur du secret.',
  'warning:client-id-as-secret': 'Cette valeur ressemble à un ID client. Saisissez le secret client.',
  'warning:space-in-secret':
    'Cette valeur contient un espace. Vérifiez que vous avez copié uniquement le secret.',
  'warning:use-entra': `C’est la page de connexion de Microsoft. Le type ${quote('Microsoft Entra ID')} lui convient mieux.`,
  'warning:google-accounts': `C’est la page de connexion de Google. Le type ${quote('Google Workspace')} lui convient mieux.`,
  'warning:sign-in-page-as-base':
    'Cette adresse semble être celle d’une page de connexion. L’URL de base ne comporte pas de chemin.',
  'warning:sign-in-page-as-metadata':
    'Cette adresse semble être une URL de connexion, et non l’URL des métadonnées.',
  'warning:metadata-as-sign-in-page':
    'Cette adresse semble être l’URL des métadonnées, et non une URL de connexion.',
  'warning:admin-port':
    'Le port 9999 est celui de la console d’administration de PingFederate. La connexion utilise généralement le port 9031.',
  'warning:sha1': 'SHA-1 est obsolète. Utilisez SHA-256 si votre fournisseur le prend en charge.',
  'warning:certificate-expired':
    'Ce certificat a expiré. La connexion risque d’échouer. Demandez-en un plus récent à votre fournisseur.',
  'warning:certificate-not-yet-valid':
    'Ce certificat n’est pas encore valide. D’ici là, la connexion risque d’échouer.',
  'warning:certificate-ends-soon': 'Ce certificat expire bientôt.',
  'warning:same-certificate': 'Cette connexion possède déjà ce certificat.',

  'cleaned:spaces': 'Les espaces au début et à la fin ont été supprimés.',
  'cleaned:hidden-characters': 'Les caractères invisibles ont été supprimés.',
  'cleaned:host-of-url': 'Seul le nom d’hôte a été conservé.',
  'cleaned:path-removed': 'Le chemin a été supprimé.',
  'cleaned:port-removed': 'Le port a été supprimé.',
  'cleaned:lower-case': 'Les majuscules ont été converties en minuscules.',
  'cleaned:final-dot': 'Le point final a été supprimé.',
  'cleaned:final-slash': 'La barre oblique finale a été supprimée.',
  'cleaned:encoded-host': 'Le nom d’hôte a été écrit tel que les navigateurs l’envoient.',
  'cleaned:fragment-removed': `Tout ce qui suivait ${quote('#')} a été supprimé.`,
  'cleaned:https-added': 'https:// a été ajouté.',
  'cleaned:discovery-path-added': 'Le chemin du document de découverte a été ajouté.',
  'cleaned:tenant-of-url': 'Seul le locataire a été conservé.',
  'cleaned:pem-rewritten': 'Le certificat a été converti au format PEM.',
  'cleaned:certificate-cut': 'Tout ce qui suivait le certificat a été supprimé.',

  'certificate-refused:too-large': 'Ce contenu est trop volumineux pour un certificat.',

  'metadata-refused:service-provider-only':
    'Ce sont les métadonnées d’un service. Téléchargez celles de votre fournisseur d’identité.',
  'metadata-refused:expired': 'Ces métadonnées ont expiré. Téléchargez-les de nouveau.',
  'metadata-refused:not-xml': 'Ce ne sont pas des métadonnées SAML.',
  'metadata-refused:too-large': 'Ce contenu est trop volumineux pour des métadonnées.',

  pasteMetadata: 'Collez les métadonnées',
  chooseFile: 'Choisir un fichier',
  orDropFile: 'ou déposez un fichier ici.',
  readAnother: 'Remplacer',

  certificateSubject: 'Délivré à',
  certificateIssuer: 'Délivré par',
  certificateFrom: 'Valide à partir du',
  certificateTo: 'Valide jusqu’au',
  certificateUntil: (subject, day) => `${subject}, valide jusqu’au ${day}`,
  whichCertificate: 'Quel certificat sert à signer\u202f?',
  otherCertificates: (count) =>
    plural(count, {
      one: '# certificat émetteur a été exclu.',
      other: '# certificats émetteurs ont été exclus.',
    }),
  metadataRead: 'Métadonnées lues',
  metadataEntityId: 'ID d’entité',
  metadataEndpoint: 'URL de connexion',
  metadataNameIds: 'Formats du Name ID',
  metadataNoEndpoint: 'Elles n’indiquent aucune URL de connexion pour les navigateurs.',
  metadataNoCertificate: 'Elles ne contiennent aucun certificat de signature.',
  metadataOtherCertificates: (count) =>
    plural(count, {
      one: '# autre certificat a été ignoré.',
      many: '# d’autres certificats ont été ignorés.',
      other: '# autres certificats ont été ignorés.',
    }),
  metadataUnreadable: 'Cette page ne peut pas lire les métadonnées. Saisissez les valeurs à la main.',
  whichEntity: 'Lequel est votre fournisseur\u202f?',
};
