/** The settings section in French. */
import type { SettingsMessages } from '../messages.js';
import { plural } from './terms.js';

export const settings: SettingsMessages = {
  technicalName: 'Nom technique',
  connectionId: 'Identifiant de la connexion',

  displayName: 'Nom d’affichage',
  displayNameHint: 'Les utilisateurs voient ce nom lorsqu’ils se connectent.',
  displayNameMissing: 'Saisissez un nom.',
  displayNameTooLong: (most) =>
    plural(most, { one: 'Utilisez # caractère au maximum.', other: 'Utilisez # caractères au maximum.' }),
  showAsButton: 'Afficher sous forme de bouton sur la page de connexion',
  showAsButtonHint:
    'Sans bouton, les utilisateurs ne peuvent pas choisir cette connexion sur la page de connexion de cette organisation.',
  assignMembershipOnLogin: 'Ajouter les utilisateurs comme membres lorsqu’ils se connectent',
  assignMembershipOnLoginHint: 'Sinon, seuls les membres et les personnes invitées peuvent se connecter.',
  on: 'Activé',
  off: 'Désactivé',

  'why-not-edit:no-id': 'Le serveur n’a pas fourni l’identifiant de cette connexion.',
  'why-not-edit:access-none': 'Cette connexion est gérée pour vous. Vous ne pouvez pas la modifier ici.',
  'why-not-edit:access-readonly':
    'Vous pouvez consulter cette connexion, mais vous ne pouvez pas la modifier.',
  'why-not-edit:access-limited': 'Votre organisation n’a pas l’autorisation de modifier ce paramètre.',
  'why-not-edit:fixed': 'Le service définit ce paramètre pour toutes les connexions.',
  'why-not-edit:scope-missing': 'Vous n’avez pas l’autorisation de modifier cette connexion.',

  save: 'Enregistrer',
  saved: 'Enregistré.',
  nothingToSave: 'Vous n’avez rien modifié.',
  reset: 'Réinitialiser',
  saveFailed: 'Nous n’avons pas pu enregistrer les paramètres.',
  saveUncertain: 'Nous n’avons pas pu déterminer si les paramètres ont été enregistrés.',

  changedMeanwhile: (value) => `Ce paramètre a été modifié ailleurs. Nouvelle valeur\u202f: ${value}.`,
  useTheirs: 'Utiliser cette valeur',
  lookAgain:
    'Des paramètres ont été modifiés ailleurs entre-temps. Vérifiez-les, puis enregistrez de nouveau.',
  removedMeanwhile: 'Cette connexion a été retirée entre-temps.',

  discardTitle: 'Abandonner vos modifications\u202f?',
  discardEffect: 'Vous n’avez pas enregistré vos modifications.',
  discard: 'Abandonner les modifications',
  keepEditing: 'Continuer la modification',
};
