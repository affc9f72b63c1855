/** The removal section in French. */
import type { RemovalMessages } from '../messages.js';
import { quote } from './terms.js';

export const removal: RemovalMessages = {
  remove: 'Retirer',
  removeTitle: (label) => `Retirer la connexion ${quote(label)}\u202f?`,
  chooseRemoval: 'Choisissez ce qu’il faut faire.',
  detach: 'Retirer de l’organisation',
  detachEffect:
    'Les membres de cette organisation ne pourront plus l’utiliser pour se connecter. La connexion et ses utilisateurs sont conservés par le service, mais vous ne pourrez pas l’ajouter de nouveau à partir d’ici.',
  delete: 'Supprimer la connexion',
  checking: 'Vérification…',
  configurationFailed: 'Impossible de déterminer l’effet d’une suppression ici.',
  typeName: (name) => `Pour la supprimer, saisissez son nom\u202f: ${name}`,
  typeNameWrong: (name) => `Ce n’est pas son nom. Saisissez exactement\u202f: ${name}`,
  switchOffInstead: 'Désactiver à la place',

  'delete-effect:allow':
    'La connexion elle-même est supprimée, ainsi que tous les utilisateurs qui en proviennent. Cette action est irréversible.',
  'delete-effect:allow-if-empty':
    'La connexion elle-même est supprimée. Le serveur s’y oppose tant qu’elle a encore des utilisateurs. Cette action est irréversible.',
  'delete-effect:unknown':
    'La connexion elle-même est supprimée. On ignore ce qu’il advient de ses utilisateurs. Cette action est irréversible.',

  'why-not-remove:no-id': 'Le serveur n’a pas fourni son identifiant.',
  'why-not-remove:access': 'Votre organisation n’est pas autorisée à retirer cette connexion.',
  'why-not-remove:scope-missing': 'Vous n’avez pas l’autorisation nécessaire.',

  detached: (label) =>
    `La connexion ${quote(label)} a été retirée de l’organisation. Elle existe toujours, de même que ses utilisateurs.`,
  deleted: (label) => `La connexion ${quote(label)} a été supprimée.`,
  alreadyGone: (label) => `La connexion ${quote(label)} avait déjà été retirée.`,
  detachFailed: (label) => `La connexion ${quote(label)} n’a pas été retirée.`,
  deleteFailed: (label) => `La connexion ${quote(label)} n’a pas été supprimée.`,
  removeUncertain: (label) => `Impossible de savoir si la connexion ${quote(label)} a été retirée.`,
};
