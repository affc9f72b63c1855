/** The core section in French. */
import type { CoreMessages } from '../messages.js';
import { OPERATOR, quote } from './terms.js';

export const core: CoreMessages = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',

  unnamed: 'Connexion sans nom',

  openFailed: 'Cela n’a pas fonctionné. Vérifiez votre connexion Internet, puis réessayez.',

  enabled: 'Activée',
  disabled: 'Désactivée',
  stateUnknown: 'Inconnu',
  switchingOn: 'Activation…',
  switchingOff: 'Désactivation…',
  stillSwitchingOn: 'Activation encore en cours…',
  stillSwitchingOff: 'Désactivation encore en cours…',
  switchingLong: (label) =>
    `Le changement de la connexion ${quote(label)} prend plus de temps que d’habitude.`,
  nowEnabled: (label) => `La connexion ${quote(label)} est maintenant activée.`,
  nowDisabled: (label) => `La connexion ${quote(label)} est maintenant désactivée.`,
  undo: 'Annuler',

  'why-not:no-id':
    'Impossible de l’activer ou de la désactiver\u202f: le serveur n’a pas fourni son identifiant.',
  'why-not:access-none': 'Gérée pour vous\u202f: elle ne peut pas être modifiée ici.',
  'why-not:access-readonly': 'Lecture seule\u202f: elle ne peut pas être modifiée ici.',
  'why-not:scope-missing': 'Vous n’avez pas l’autorisation de l’activer ni de la désactiver.',
  'why-not:state-unknown': 'Le serveur n’indique pas si elle est activée.',

  'lock-out:last-enabled':
    'C’est la dernière connexion activée que vous pouvez voir. S’il n’y en a pas d’autre, plus personne ne pourra se connecter par l’intermédiaire d’une connexion de cette organisation.',
  'lock-out:signed-in':
    'Vous l’utilisez vous-même pour votre session actuelle. Lorsque celle-ci prendra fin, vous ne pourrez peut-être plus vous connecter.',
  'lock-out:unchecked': 'Impossible de vérifier si une autre connexion est activée.',

  switchOffTitle: (label) => `Désactiver la connexion ${quote(label)}\u202f?`,
  switchOnTitle: (label) => `Activer la connexion ${quote(label)}\u202f?`,
  switchOffEffect:
    'Personne ne pourra l’utiliser pour se connecter à cette organisation tant qu’elle ne sera pas réactivée. Ses paramètres sont conservés.',
  switchOnEffect: 'Elle pourra alors être utilisée pour se connecter aux applications qui l’autorisent.',
  switchOff: 'Désactiver',
  switchOn: 'Activer',
  keepOn: 'Laisser activée',
  keepOff: 'Laisser désactivée',
  cancel: 'Annuler',
  close: 'Fermer',

  loading: 'Chargement des connexions…',
  retry: 'Réessayer',

  connectionFailed: 'Impossible de charger la connexion.',
  switchOnFailed: (label) => `La connexion ${quote(label)} n’a pas été activée.`,
  switchOffFailed: (label) => `La connexion ${quote(label)} n’a pas été désactivée.`,
  switchUncertain: (label) => `Impossible de savoir si l’état de la connexion ${quote(label)} a changé.`,
  sessionChanged:
    'Une autre organisation ou une autre personne est maintenant connectée, ou vous vous êtes reconnecté. Les modifications non confirmées ont été abandonnées. Vérifiez les connexions avant de continuer.',

  notSignedIn: 'Vous n’êtes pas connecté. Connectez-vous, puis réessayez.',
  'error:unauthorized': 'Votre session a expiré. Reconnectez-vous.',
  'error:forbidden': `Vous n’avez pas l’autorisation nécessaire. Pour obtenir l’accès, contactez ${OPERATOR}.`,
  'error:not-found': 'Cet élément n’existe plus. Quelqu’un l’a peut-être supprimé.',
  'error:conflict': `La configuration actuelle du serveur ne permet pas cette opération. Contactez ${OPERATOR}.`,
  'error:invalid': `Le serveur n’a pas accepté la requête. Contactez ${OPERATOR}.`,
  'error:rate-limited': 'Le serveur reçoit trop de requêtes. Patientez un instant, puis réessayez.',
  'error:unavailable': 'Le serveur rencontre un problème. Réessayez dans quelques minutes.',
  'error:mfa-required':
    'Cette opération demande une nouvelle preuve de votre identité. Reconnectez-vous pour la fournir.',
  'error:consent-required': 'Cette opération nécessite votre accord. Reconnectez-vous pour le donner.',
  'error:offline':
    'Vous êtes hors ligne\u202f: rien n’a été envoyé. Réessayez une fois la connexion Internet rétablie.',
  'error:network': 'Le serveur est injoignable. Vérifiez votre connexion Internet, puis réessayez.',
  'error:timeout': 'Le serveur a mis trop de temps à répondre. Réessayez.',
  'error:session-changed':
    'Cette page concerne une autre organisation ou une autre personne que celle qui est connectée maintenant. Rechargez la page ou reconnectez-vous.',
  'error:aborted': 'La requête a été annulée. Réessayez.',
  'error:malformed': `La réponse du serveur est incompréhensible. Réessayez\u202f; si le problème persiste, contactez ${OPERATOR}.`,
  noApi: `Il n’y a pas de service de connexions à cette adresse. Contactez ${OPERATOR}.`,

  serverSays: (detail) => `Réponse du serveur\u202f: ${quote(detail)}`,
  missingScope: (scope) => `Autorisation manquante\u202f: ${scope}.`,
  requestId: (id) => `ID de la requête\u202f: ${id}.`,
  copyDetails: 'Copier les détails',
  copied: 'Détails copiés.',
  details: 'Détails pour l’assistance',

  waitingForTurn: 'En attente de son tour…',
  retrying: 'Échec de la tentative. Nouvel essai…',
  waiting: 'Le serveur a demandé de patienter. Nouvel essai dans un instant…',
  waitingFor: (duration) => `Le serveur a demandé de patienter. Nouvel essai dans ${duration}…`,
};
