/** The core section in French. */
import type { CoreMessages } from '../messages.js';
import { OPERATOR, quote } from './terms.js';

export const core: CoreMessages = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',

  unnamed: 'Connexion sans nom',

  openFailed: 'Nous n’avons pas pu ouvrir cet élément. Vérifiez votre connexion Internet, puis réessayez.',

  enabled: 'Activée',
  disabled: 'Désactivée',
  stateUnknown: 'Inconnu',
  switchingOn: 'Activation…',
  switchingOff: 'Désactivation…',
  stillSwitchingOn: 'Activation encore en cours…',
  stillSwitchingOff: 'Désactivation encore en cours…',
  switchingLong: (label) =>
    `Le changement d’état de la connexion ${quote(label)} prend plus de temps que d’habitude.`,
  nowEnabled: (label) => `La connexion ${quote(label)} est maintenant activée.`,
  nowDisabled: (label) => `La connexion ${quote(label)} est maintenant désactivée.`,
  undo: 'Annuler',

  'why-not:no-id':
    'Vous ne pouvez ni activer ni désactiver cette connexion, car le serveur n’a pas fourni son identifiant.',
  'why-not:access-none': 'Cette connexion est gérée pour vous. Vous ne pouvez pas la modifier ici.',
  'why-not:access-readonly': 'Vous pouvez consulter cette connexion, mais vous ne pouvez pas la modifier.',
  'why-not:scope-missing': 'Vous n’avez pas l’autorisation d’activer ou de désactiver cette connexion.',
  'why-not:state-unknown': 'Le serveur n’indique pas si cette connexion est activée.',

  'lock-out:last-enabled':
    'C’est la dernière connexion activée que vous pouvez voir. Si aucune autre n’est activée, plus personne ne pourra se connecter à cette organisation par l’intermédiaire d’une connexion.',
  'lock-out:signed-in':
    'Vous utilisez cette connexion pour votre session actuelle. Lorsque celle-ci prendra fin, vous ne pourrez peut-être plus vous connecter.',
  'lock-out:unchecked': 'Nous n’avons pas pu vérifier si une autre connexion est activée.',

  switchOffTitle: (label) => `Désactiver la connexion ${quote(label)}\u202f?`,
  switchOnTitle: (label) => `Activer la connexion ${quote(label)}\u202f?`,
  switchOffEffect:
    'Personne ne pourra l’utiliser pour se connecter à cette organisation tant que vous ne l’aurez pas réactivée. Ses paramètres sont conservés.',
  switchOnEffect:
    'Les utilisateurs pourront alors l’utiliser pour se connecter aux applications qui l’autorisent.',
  switchOff: 'Désactiver',
  switchOn: 'Activer',
  keepOn: 'Laisser activée',
  keepOff: 'Laisser désactivée',
  cancel: 'Annuler',
  close: 'Fermer',

  loading: 'Chargement des connexions…',
  retry: 'Réessayer',

  connectionFailed: 'Nous n’avons pas pu charger la connexion.',
  switchOnFailed: (label) => `Nous n’avons pas pu activer la connexion ${quote(label)}.`,
  switchOffFailed: (label) => `Nous n’avons pas pu désactiver la connexion ${quote(label)}.`,
  switchUncertain: (label) =>
    `Nous n’avons pas pu déterminer si l’état de la connexion ${quote(label)} a changé.`,
  sessionChanged:
    'Une autre personne ou une autre organisation est maintenant connectée, ou vous avez ouvert une nouvelle session. Nous avons abandonné les modifications que le serveur n’avait pas confirmées. Vérifiez les connexions avant de continuer.',

  notSignedIn: 'Vous n’êtes pas connecté. Connectez-vous, puis réessayez.',
  'error:unauthorized': 'Votre session a pris fin. Reconnectez-vous.',
  'error:forbidden': `Vous n’avez pas l’autorisation nécessaire. Demandez l’accès à ${OPERATOR}.`,
  'error:not-found': 'Cet élément n’existe plus. Un autre administrateur l’a peut-être retiré.',
  'error:conflict': `Le serveur ne peut pas effectuer cette opération avec sa configuration actuelle. Contactez ${OPERATOR}.`,
  'error:invalid': `Le serveur n’a pas accepté la requête. Contactez ${OPERATOR}.`,
  'error:rate-limited': 'Le serveur reçoit trop de requêtes. Patientez un instant, puis réessayez.',
  'error:unavailable': 'Le serveur rencontre un problème. Réessayez dans quelques minutes.',
  'error:mfa-required': 'Vous devez de nouveau confirmer votre identité. Pour cela, reconnectez-vous.',
  'error:consent-required': 'Vous devez donner votre consentement. Pour cela, reconnectez-vous.',
  'error:offline':
    'Vous êtes hors ligne, nous n’avons donc rien envoyé. Réessayez lorsque vous serez de nouveau en ligne.',
  'error:network':
    'Nous n’avons pas pu joindre le serveur. Vérifiez votre connexion Internet, puis réessayez.',
  'error:timeout': 'Le serveur a mis trop de temps à répondre. Réessayez.',
  'error:session-changed':
    'Depuis l’ouverture de cette page, une autre personne ou une autre organisation s’est connectée. Rechargez la page ou reconnectez-vous.',
  'error:aborted': 'La requête a été annulée. Réessayez.',
  'error:malformed': `Nous n’avons pas pu interpréter la réponse du serveur. Réessayez. Si le problème persiste, contactez ${OPERATOR}.`,
  noApi: `Il n’y a pas de service de connexions à cette adresse. Contactez ${OPERATOR}.`,

  serverSays: (detail) => `Réponse du serveur\u202f: ${quote(detail)}`,
  missingScope: (scope) => `Autorisation manquante\u202f: ${scope}.`,
  requestId: (id) => `Identifiant de la requête\u202f: ${id}.`,
  copyDetails: 'Copier les détails',
  copied: 'Détails copiés.',
  details: 'Détails pour l’assistance',

  waitingForTurn: 'En attente de son tour…',
  retrying: 'Cela n’a pas fonctionné. Nouvel essai…',
  waiting: 'Trop de requêtes. Nouvel essai dans un instant…',
  waitingFor: (duration) => `Trop de requêtes. Nouvel essai dans ${duration}…`,
};
