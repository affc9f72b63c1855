/** The core section in French. */
import type { CoreMessages } from '../messages.js';
import { OPERATOR, plural, number, quote } from './terms.js';

export const core: CoreMessages = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',

  connections: 'Connexions',
  nameColumn: 'Nom',
  strategyColumn: 'Type',
  domainsColumn: 'Domaines',
  statusColumn: 'État',
  strategyUnknown: 'Type inconnu',
  noDomains: 'Aucun',
  unnamed: 'Connexion sans nom',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  actionsColumn: 'Actions',
  actionsFor: (label) => `Actions pour ${quote(label)}`,
  openFailed: 'Cela n’a pas fonctionné. Vérifiez votre connexion Internet, puis réessayez.',

  enabled: 'Activée',
  disabled: 'Désactivée',
  stateUnknown: 'Inconnu',
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
  loaded: (count) => plural(count, { one: '# connexion', other: '# connexions' }),
  retry: 'Réessayer',
  refresh: 'Actualiser',
  updated: (age) => `Actualisé ${age}`,
  momentAgo: 'à l’instant',

  empty: 'Aucune connexion pour le moment',
  emptyAdvice: `Tant qu’il n’y en a pas, personne ne peut se connecter par l’intermédiaire d’une connexion de cette organisation. Pour en obtenir une, contactez ${OPERATOR}.`,
  listFailed: 'Impossible de charger les connexions',
  listForbidden: 'Vous n’avez pas accès à ces connexions',
  listNotFound: `Le serveur ne connaît pas cette organisation. Contactez ${OPERATOR}.`,
  listOutdated: (age) => `Ces connexions ont été chargées ${age} et n’ont pas pu être actualisées.`,
  connectionFailed: 'Impossible de charger la connexion.',
  switchOnFailed: (label) => `La connexion ${quote(label)} n’a pas été activée.`,
  switchOffFailed: (label) => `La connexion ${quote(label)} n’a pas été désactivée.`,
  switchUncertain: (label) => `Impossible de savoir si l’état de la connexion ${quote(label)} a changé.`,
  changeMissed: (label) => `La dernière modification de la connexion ${quote(label)} n’a pas été effectuée.`,
  changeUncertain: (label) =>
    `Impossible de savoir si la dernière modification de la connexion ${quote(label)} a été effectuée.`,
  sessionChanged:
    'Une autre organisation ou une autre personne est maintenant connectée, ou vous vous êtes reconnecté. Les modifications non confirmées ont été abandonnées. Vérifiez les connexions avant de continuer.',

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

  malformed: (count) =>
    plural(count, {
      one: '# connexion n’a pas pu être lue\u202f:',
      other: '# connexions n’ont pas pu être lues\u202f:',
    }),
  malformedItem: (place) => `numéro ${place} de la liste`,

  waitingForTurn: 'En attente de son tour…',
  retrying: 'Échec de la tentative. Nouvel essai…',
  waiting: 'Le serveur a demandé de patienter. Nouvel essai dans un instant…',
  waitingFor: (duration) => `Le serveur a demandé de patienter. Nouvel essai dans ${duration}…`,

  changedElsewhere: 'Modifiée ailleurs à l’instant',
  changedElsewhereAll: (labels) => `Modifié ailleurs\u202f: ${labels}.`,

  search: 'Rechercher une connexion',
  statusFilter: 'Filtrer par état',
  anyStatus: 'Tous les états',
  strategyFilter: 'Filtrer par type',
  anyStrategy: 'Tous les types',
  sortBy: 'Trier par',
  unsorted: 'Ordre d’origine',
  ascending: (column) => `${column}, ordre croissant`,
  descending: (column) => `${column}, ordre décroissant`,
  found: (count, all) =>
    plural(count, {
      one: `# connexion sur ${number(all)}`,
      other: `# connexions sur ${number(all)}`,
    }),
  nothingFound: 'Aucune connexion trouvée',
  nothingFoundAdvice: 'Modifiez votre recherche ou affichez toutes les connexions.',
  showAll: 'Afficher toutes les connexions',

  pages: 'Pages de connexions',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  pageRange: (from, to, all) =>
    `${number(from)}–${number(to)} sur ${plural(all, { one: '# connexion', other: '# connexions' })}`,
};
