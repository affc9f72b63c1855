/** The removal section in French. */
import type { RemovalMessages } from '../messages.js';
import { quote } from './terms.js';

export const removal: RemovalMessages = {
  remove: 'Retirer',
  removeTitle: (label) => `Retirer la connexion ${quote(label)}\u202f?`,
  chooseRemoval: 'Choisissez ce que vous voulez faire.',
  detach: 'Retirer de l’organisation',
  detachEffect:
    'Les membres de cette organisation ne pourront plus l’utiliser pour se connecter. La connexion et ses utilisateurs sont conservés par le service, mais vous ne pourrez pas l’ajouter de nouveau à partir d’ici.',
  delete: 'Supprimer la connexion',
  checking: 'Vérification…',
  configurationFailed: 'Nous n’avons pas pu déterminer l’effet d’une suppression ici.',
  typeName: (name) => `Pour la supprimer, saisissez son nom\u202f: ${name}`,
  typeNameWrong: (name) => `Ce n’est pas son nom. Saisissez exactement\u202f: ${name}`,
  switchOffInstead: 'Désactiver à la place',

  'delete-effect:allow':
    'Cela supprime la connexion et tous les utilisateurs qui en proviennent. Vous ne pourrez pas annuler cette action.',
  'delete-effect:allow-if-empty':
    'Cela supprime la connexion. Le serveur s’y oppose tant que la connexion a encore des utilisateurs. Vous ne pourrez pas annuler cette action.',
  'delete-effect:unknown':
    'Cela supprime la connexion. Nous ne savons pas ce qu’il advient de ses utilisateurs. Vous ne pourrez pas annuler cette action.',

  'why-not-remove:no-id': 'Le serveur n’a pas fourni l’identifiant de cette connexion.',
  'why-not-remove:access': 'Votre organisation n’a pas l’autorisation de retirer cette connexion.',
  'why-not-remove:scope-missing': 'Vous n’avez pas l’autorisation de retirer cette connexion.',

  detached: (label) =>
    `La connexion ${quote(label)} a été retirée de l’organisation. Elle existe toujours, de même que ses utilisateurs.`,
  deleted: (label) => `La connexion ${quote(label)} a été supprimée.`,
  alreadyGone: (label) => `La connexion ${quote(label)} avait déjà été retirée.`,
  detachFailed: (label) => `Nous n’avons pas pu retirer la connexion ${quote(label)}.`,
  deleteFailed: (label) => `Nous n’avons pas pu supprimer la connexion ${quote(label)}.`,
  removeUncertain: (label) => `Nous n’avons pas pu déterminer si la connexion ${quote(label)} a été retirée.`,
};
