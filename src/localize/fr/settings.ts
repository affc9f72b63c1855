/** The settings section in French. */
import type { SettingsMessages } from '../messages.js';
import { OPERATOR, plural } from './terms.js';

export const settings: SettingsMessages = {
  technicalName: 'Nom technique',
  connectionId: 'Identifiant de la connexion',

  displayName: 'Nom d’affichage',
  displayNameHint: 'Ce que les utilisateurs voient lorsqu’ils se connectent.',
  displayNameMissing: 'Saisissez un nom.',
  displayNameTooLong: (most) => plural(most, { one: '# caractère maximum.', other: '# caractères maximum.' }),
  showAsButton: 'Afficher comme bouton sur la page de connexion',
  showAsButtonHint: 'Sinon, il est impossible de la choisir sur la page de connexion de cette organisation.',
  assignMembershipOnLogin: 'Ajouter les utilisateurs comme membres lorsqu’ils se connectent',
  assignMembershipOnLoginHint: 'Sinon, seules les personnes membres ou invitées peuvent se connecter.',
  on: 'Activé',
  off: 'Désactivé',

  'why-not-edit:no-id': 'Le serveur n’a pas fourni son identifiant.',
  'why-not-edit:access-none': 'Gérée pour vous\u202f: elle ne peut pas être modifiée ici.',
  'why-not-edit:access-readonly': 'Lecture seule\u202f: elle ne peut pas être modifiée ici.',
  'why-not-edit:access-limited':
    'Votre organisation n’est pas autorisée à modifier ce paramètre pour cette connexion.',
  'why-not-edit:fixed': `Défini pour toutes les connexions par ${OPERATOR}.`,
  'why-not-edit:scope-missing': 'Vous n’avez pas l’autorisation de modifier ce paramètre.',

  save: 'Enregistrer',
  saved: 'Enregistré.',
  nothingToSave: 'Aucune modification à enregistrer.',
  reset: 'Réinitialiser',
  saveFailed: 'Les paramètres n’ont pas été enregistrés.',
  saveUncertain: 'Impossible de savoir si les paramètres ont été enregistrés.',

  changedMeanwhile: (value) => `Modifié ailleurs entre-temps. Nouvelle valeur\u202f: ${value}.`,
  useTheirs: 'Utiliser cette valeur',
  lookAgain:
    'Quelqu’un d’autre a modifié ces paramètres entre-temps. Vérifiez-les, puis enregistrez de nouveau.',
  removedMeanwhile: 'Cette connexion a été retirée entre-temps.',

  discardTitle: 'Abandonner vos modifications\u202f?',
  discardEffect: 'Vos modifications ne sont pas enregistrées.',
  discard: 'Abandonner les modifications',
  keepEditing: 'Continuer la modification',
};
