/** The editing section in French. */
import type { EditingMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const editing: EditingMessages = {
  edit: 'Modifier',
  optionsOfUnknown: `Les paramètres de ce type de connexion ne peuvent être ni affichés ni modifiés ici. Contactez ${OPERATOR}.`,
  optionsNotGiven: 'Le serveur n’a pas indiqué ces paramètres. Pour les modifier, saisissez-les tous.',
  optionsHidden: `Certains de ces paramètres ne peuvent pas être affichés et seraient supprimés lors de l’enregistrement. Pour modifier les paramètres, contactez ${OPERATOR}.`,
  otherOptions: (names) =>
    `Ces paramètres ne peuvent pas être modifiés ici et restent tels quels\u202f: ${names}.`,
  wayTitle: 'Mode de saisie des paramètres',
  secretKept: 'Laissez ce champ vide pour conserver le secret stocké.',

  'need:never-shown':
    'Le secret ne nous est jamais communiqué, et l’enregistrement remplace les paramètres stockés. Collez de nouveau le secret ou créez-en un autre chez votre fournisseur.',
  'need:had-none': 'Ce mode de connexion nécessite un secret client. Créez-en un chez votre fournisseur.',
  'need:other-application':
    'Le secret stocké appartient à l’application saisie auparavant. Saisissez celui de l’application que vous venez d’indiquer.',
  'need:unreadable': 'Le certificat stocké ne peut pas être lu. Saisissez-le de nouveau.',
  'need:missing': 'Remplissez ce champ.',

  'note:metadata-read-again':
    'Les métadonnées sont relues lors de l’enregistrement, ce qui peut entraîner un changement de certificat ou d’adresses.',
  'note:secret-dropped': 'Le secret client stocké est supprimé lors de l’enregistrement.',
  'note:secret-omitted': 'Le secret client stocké n’est pas envoyé de nouveau.',

  changesTitle: 'Enregistrer ces modifications\u202f?',
  before: 'Avant',
  after: 'Après',
  notSet: 'Non défini',
  secretChanged: 'Le secret que vous avez saisi',
  actsAtOnce:
    'Cette connexion est activée\u202f: les modifications s’appliquent aussitôt à toute personne qui se connecte.',
  actsOnceSwitchedOn:
    'Cette connexion est désactivée\u202f: personne ne remarquera rien tant qu’elle n’aura pas été activée.',
  canStopSignIn: 'Si cette valeur est incorrecte, personne ne peut se connecter.',
  tryAfterwards: 'Essayez maintenant de vous connecter dans une fenêtre de navigation privée.',

  readMetadataAgain: 'Relire les métadonnées',
  readMetadataAgainHint: 'Faites-le lorsque votre fournisseur a changé de certificat ou d’adresses.',
  replaceSecret: 'Remplacer le secret client',
  replaceSecretHint:
    'Créez-en d’abord un nouveau chez votre fournisseur. N’y supprimez l’ancien qu’après une connexion réussie.',
  replaceCertificate: 'Remplacer le certificat',
  replaceCertificateHint:
    'Un seul certificat est pris en compte à la fois. Remplacez-le donc à la minute même où votre fournisseur commence à signer avec le nouveau. Avant d’enregistrer, comparez l’empreinte SHA-256 avec celle de votre fournisseur.',
  putBack: 'Rétablir l’ancien certificat',
  putBackHint: 'C’est possible tant que cette page n’est ni fermée ni rechargée.',
};
