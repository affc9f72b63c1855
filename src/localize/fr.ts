/** French. Published as `org-connections/localize/fr.js`; importing it is enough. */
import { registerLater } from './languages.js';
import type { Messages } from './messages.js';
import { pluralIn } from './plural.js';

const OPERATOR = 'l’équipe qui gère ce service';

const plural = pluralIn('fr');
/** A number as the language writes it. */
const number = (count: number): string => plural(count, { other: '#' });
/** Names stand in guillemets, so that no word before them has to be elided. */
const quote = (name: string) => `«\u202f${name}\u202f»`;

export const fr: Messages = {
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

  'why-not:no-id':
    'Impossible de l’activer ou de la désactiver\u202f: le serveur n’a pas fourni son identifiant.',
  'why-not:access-none': 'Gérée pour vous\u202f: elle ne peut pas être modifiée ici.',
  'why-not:access-readonly': 'Lecture seule\u202f: elle ne peut pas être modifiée ici.',
  'why-not:scope-missing': 'Vous n’avez pas l’autorisation de l’activer ni de la désactiver.',
  'why-not:state-unknown': 'Le serveur n’indique pas si elle est activée.',

  undo: 'Annuler',

  loading: 'Chargement des connexions…',
  loaded: (count) => plural(count, { one: '# connexion', other: '# connexions' }),
  empty: 'Aucune connexion pour le moment',
  emptyAdvice: `Tant qu’il n’y en a pas, personne ne peut se connecter par l’intermédiaire d’une connexion de cette organisation. Pour en obtenir une, contactez ${OPERATOR}.`,
  pages: 'Pages de connexions',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  pageRange: (from, to, all) =>
    `${number(from)}–${number(to)} sur ${plural(all, { one: '# connexion', other: '# connexions' })}`,
  retry: 'Réessayer',
  refresh: 'Actualiser',
  updated: (age) => `Actualisé ${age}`,
  changedElsewhere: 'Modifiée ailleurs à l’instant',
  changedElsewhereAll: (labels) => `Modifié ailleurs\u202f: ${labels}.`,
  waitingForTurn: 'En attente de son tour…',
  retrying: 'Échec de la tentative. Nouvel essai…',
  waiting: 'Le serveur a demandé de patienter. Nouvel essai dans un instant…',
  waitingFor: (duration) => `Le serveur a demandé de patienter. Nouvel essai dans ${duration}…`,

  momentAgo: 'à l’instant',

  listFailed: 'Impossible de charger les connexions',
  listForbidden: 'Vous n’avez pas accès à ces connexions',
  listNotFound: `Le serveur ne connaît pas cette organisation. Contactez ${OPERATOR}.`,
  listOutdated: (age) => `Ces connexions ont été chargées ${age} et n’ont pas pu être actualisées.`,
  connectionFailed: 'Impossible de charger la connexion.',
  switchOnFailed: (label) => `La connexion ${quote(label)} n’a pas été activée.`,
  switchOffFailed: (label) => `La connexion ${quote(label)} n’a pas été désactivée.`,
  switchUncertain: (label) => `Impossible de savoir si l’état de la connexion ${quote(label)} a changé.`,
  serverSays: (detail) => `Réponse du serveur\u202f: ${quote(detail)}`,
  missingScope: (scope) => `Autorisation manquante\u202f: ${scope}.`,
  requestId: (id) => `ID de la requête\u202f: ${id}.`,
  copyDetails: 'Copier les détails',
  copied: 'Détails copiés.',
  details: 'Détails pour l’assistance',

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
  'error:aborted': 'La requête a été annulée. Réessayez.',
  'error:malformed': `La réponse du serveur est incompréhensible. Réessayez\u202f; si le problème persiste, contactez ${OPERATOR}.`,

  malformed: (count) =>
    plural(count, {
      one: '# connexion n’a pas pu être lue\u202f:',
      other: '# connexions n’ont pas pu être lues\u202f:',
    }),
  malformedItem: (place) => `numéro ${place} de la liste`,

  cancel: 'Annuler',
  close: 'Fermer',
  settingsItem: 'Paramètres…',
  removeItem: 'Retirer…',

  'lock-out:last-enabled':
    'C’est la dernière connexion activée que vous pouvez voir. S’il n’y en a pas d’autre, plus personne ne pourra se connecter par l’intermédiaire d’une connexion de cette organisation.',
  'lock-out:signed-in':
    'Vous l’utilisez vous-même pour votre session actuelle. Lorsque celle-ci prendra fin, vous ne pourrez peut-être plus vous connecter.',
  'lock-out:unchecked': 'Impossible de vérifier si une autre connexion est activée.',
  switchOffTitle: (label) => `Désactiver la connexion ${quote(label)}\u202f?`,
  switchOnTitle: (label) => `Activer la connexion ${quote(label)}\u202f?`,
  switchOffEffect:
    'Personne ne pourra l’utiliser pour se connecter tant qu’elle ne sera pas réactivée. Ses paramètres sont conservés.',
  switchOnEffect: 'Elle pourra alors être utilisée pour se connecter.',
  switchOff: 'Désactiver',
  switchOn: 'Activer',
  keepOn: 'Laisser activée',
  keepOff: 'Laisser désactivée',

  remove: 'Retirer',
  removeTitle: (label) => `Retirer la connexion ${quote(label)}\u202f?`,
  detach: 'Retirer de l’organisation',
  detachEffect:
    'Les membres de cette organisation ne pourront plus l’utiliser pour se connecter. La connexion et ses utilisateurs sont conservés par le service, mais vous ne pourrez pas l’ajouter de nouveau à partir d’ici.',
  delete: 'Supprimer la connexion',
  'delete-effect:allow':
    'La connexion elle-même est supprimée, ainsi que tous les utilisateurs qui en proviennent. Cette action est irréversible.',
  'delete-effect:allow-if-empty':
    'La connexion elle-même est supprimée. Le serveur s’y oppose tant qu’elle a encore des utilisateurs. Cette action est irréversible.',
  'delete-effect:unknown':
    'La connexion elle-même est supprimée. On ignore ce qu’il advient de ses utilisateurs. Cette action est irréversible.',
  'why-not-remove:no-id': 'Le serveur n’a pas fourni son identifiant.',
  'why-not-remove:access': 'Votre organisation n’est pas autorisée à retirer cette connexion.',
  'why-not-remove:scope-missing': 'Vous n’avez pas l’autorisation nécessaire.',
  checking: 'Vérification…',
  configurationFailed: 'Impossible de déterminer l’effet d’une suppression ici.',
  chooseRemoval: 'Choisissez ce qu’il faut faire.',
  typeName: (name) => `Pour la supprimer, saisissez son nom\u202f: ${name}`,
  typeNameWrong: (name) => `Ce n’est pas son nom. Saisissez exactement\u202f: ${name}`,
  switchOffInstead: 'Désactiver à la place',
  detached: (label) =>
    `La connexion ${quote(label)} a été retirée de l’organisation. Elle existe toujours, de même que ses utilisateurs.`,
  deleted: (label) => `La connexion ${quote(label)} a été supprimée.`,
  alreadyGone: (label) => `La connexion ${quote(label)} avait déjà été retirée.`,
  detachFailed: (label) => `La connexion ${quote(label)} n’a pas été retirée.`,
  deleteFailed: (label) => `La connexion ${quote(label)} n’a pas été supprimée.`,
  removeUncertain: (label) => `Impossible de savoir si la connexion ${quote(label)} a été retirée.`,

  'why-not-edit:no-id': 'Le serveur n’a pas fourni son identifiant.',
  'why-not-edit:access-none': 'Gérée pour vous\u202f: elle ne peut pas être modifiée ici.',
  'why-not-edit:access-readonly': 'Lecture seule\u202f: elle ne peut pas être modifiée ici.',
  'why-not-edit:access-limited':
    'Votre organisation n’est pas autorisée à modifier ce paramètre pour cette connexion.',
  'why-not-edit:fixed': `Défini pour toutes les connexions par ${OPERATOR}.`,
  'why-not-edit:scope-missing': 'Vous n’avez pas l’autorisation de modifier ce paramètre.',
  settings: 'Paramètres',
  settingsFor: (label) => `Paramètres de la connexion ${quote(label)}`,
  displayName: 'Nom d’affichage',
  displayNameHint: 'Ce que les utilisateurs voient lorsqu’ils se connectent.',
  displayNameMissing: 'Saisissez un nom.',
  displayNameTooLong: (most) => plural(most, { one: '# caractère maximum.', other: '# caractères maximum.' }),
  showAsButton: 'Afficher comme bouton sur la page de connexion',
  showAsButtonHint: 'Sinon, seul le domaine d’une adresse e-mail y mène.',
  assignMembershipOnLogin: 'Ajouter les utilisateurs comme membres lorsqu’ils se connectent',
  assignMembershipOnLoginHint: 'Sinon, seules les personnes déjà membres peuvent se connecter.',
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
  on: 'Activé',
  off: 'Désactivé',
  discardTitle: 'Abandonner vos modifications\u202f?',
  discardEffect: 'Vos modifications ne sont pas enregistrées.',
  discard: 'Abandonner les modifications',
  keepEditing: 'Continuer la modification',

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

  choose: (label) => `Sélectionner ${quote(label)}`,
  chooseAll: 'Tout sélectionner',
  chooseAllOf: (count) =>
    plural(count, { one: 'Tout sélectionner (# connexion)', other: 'Sélectionner les # connexions' }),
  chooseHint: 'Sélectionnez des connexions pour en modifier plusieurs à la fois.',
  chosen: (count) => plural(count, { one: '# sélectionnée', other: '# sélectionnées' }),
  chosenNotShown: (count, notShown) =>
    `${plural(count, { one: '# sélectionnée', other: '# sélectionnées' })}, dont ${number(notShown)} hors de cette page`,
  chooseNone: 'Tout désélectionner',
  removeSeveral: 'Retirer…',
  cannotAny: (count) =>
    plural(count, {
      one: 'La connexion sélectionnée ne peut pas être modifiée ainsi.',
      other: 'Aucune des connexions sélectionnées ne peut être modifiée ainsi.',
    }),
  switchOffSeveralTitle: (count) =>
    plural(count, { one: 'Désactiver # connexion\u202f?', other: 'Désactiver # connexions\u202f?' }),
  switchOffSeveralEffect:
    'Personne ne peut utiliser une connexion désactivée pour se connecter tant qu’elle n’est pas réactivée. Ses paramètres sont conservés.',
  switchOnSeveralTitle: (count) =>
    plural(count, { one: 'Activer # connexion\u202f?', other: 'Activer # connexions\u202f?' }),
  switchOnSeveralEffect: 'Une connexion activée peut être utilisée pour se connecter.',
  removeSeveralTitle: (count) =>
    plural(count, { one: 'Retirer # connexion\u202f?', other: 'Retirer # connexions\u202f?' }),
  removeSeveralEffect:
    'Les membres de cette organisation ne pourront plus utiliser une connexion retirée pour se connecter. La connexion et ses utilisateurs sont conservés par le service, mais vous ne pourrez pas l’ajouter de nouveau à partir d’ici.',
  deleteSingly: 'Pour supprimer définitivement une connexion, utilisez son propre menu.',
  'lock-out-several:last-enabled':
    'Parmi les connexions que vous pouvez voir, aucune autre ne restera activée. S’il n’en existe pas d’autre, plus personne ne pourra se connecter par l’intermédiaire d’une connexion de cette organisation.',
  'lock-out-several:signed-in':
    'La connexion que vous utilisez vous-même pour votre session actuelle est concernée. Lorsque votre session prendra fin, vous ne pourrez peut-être plus vous connecter.',
  'lock-out-several:unchecked': 'Impossible de vérifier si une autre connexion restera activée.',
  leftOut: (count) => plural(count, { one: '# est exclue\u202f:', other: '# sont exclues\u202f:' }),
  keepAllOn: 'Ne rien désactiver',
  keepAllOff: 'Ne rien activer',
  working: (done, all) =>
    plural(done, { one: `# traitée sur ${number(all)}…`, other: `# traitées sur ${number(all)}…` }),
  stop: 'Arrêter',
  severalEnabled: (count) =>
    plural(count, {
      one: '# connexion est maintenant activée.',
      other: '# connexions sont maintenant activées.',
    }),
  severalDisabled: (count) =>
    plural(count, {
      one: '# connexion est maintenant désactivée.',
      other: '# connexions sont maintenant désactivées.',
    }),
  severalRemoved: (count) =>
    plural(count, {
      one: '# connexion a été retirée de l’organisation.',
      other: '# connexions ont été retirées de l’organisation.',
    }),
  notDone: (count) =>
    plural(count, {
      one: '# n’a pas pu être modifiée\u202f:',
      other: '# n’ont pas pu être modifiées\u202f:',
    }),
  stopped: (count) => plural(count, { one: '# est restée inchangée.', other: '# sont restées inchangées.' }),
  undoSeveral: (count) => plural(count, { one: 'La réactiver', other: 'Réactiver les #' }),
};

registerLater(fr);
