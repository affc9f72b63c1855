/** The list section in French. */
import type { ListMessages } from '../messages.js';
import { OPERATOR, plural, number, quote } from './terms.js';

export const list: ListMessages = {
  connections: 'Connexions',
  nameColumn: 'Nom',
  strategyColumn: 'Type',
  domainsColumn: 'Domaines',
  statusColumn: 'État',
  strategyUnknown: 'Type inconnu',
  noDomains: 'Aucun',

  readOnly: 'Lecture seule',
  notSwitchable: 'Non modifiable',
  'all-why-not:no-id':
    'Ces connexions ne peuvent être ni activées ni désactivées\u202f: le serveur n’a pas fourni leurs identifiants.',
  'all-why-not:access-none':
    'Ces connexions sont gérées pour vous\u202f: elles ne peuvent pas être modifiées ici.',
  'all-why-not:access-readonly': 'Vous pouvez voir ces connexions, mais vous ne pouvez pas les modifier.',
  'all-why-not:scope-missing':
    'Vous pouvez voir ces connexions, mais vous n’avez pas l’autorisation de les modifier.',
  'all-why-not:state-unknown':
    'Le serveur n’indique pas si ces connexions sont activées. Elles ne peuvent donc être ni activées ni désactivées.',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  actionsColumn: 'Actions',
  actionsFor: (label) => `Actions pour ${quote(label)}`,

  loaded: (count) => plural(count, { one: '# connexion', other: '# connexions' }),
  refresh: 'Actualiser',
  updated: (age) => `Actualisé ${age}`,
  momentAgo: 'à l’instant',

  empty: 'Aucune connexion pour le moment',
  emptyAdvice: `Tant qu’il n’y en a pas, personne ne peut se connecter par l’intermédiaire d’une connexion de cette organisation. Pour en obtenir une, contactez ${OPERATOR}.`,
  listFailed: 'Impossible de charger les connexions',
  listForbidden: 'Vous n’avez pas accès à ces connexions',
  listNotFound: `Le serveur ne connaît pas cette organisation. Contactez ${OPERATOR}.`,
  listOutdated: (age) => `Ces connexions ont été chargées ${age} et n’ont pas pu être actualisées.`,
  changeMissed: (label) => `La dernière modification de la connexion ${quote(label)} n’a pas été effectuée.`,
  changeUncertain: (label) =>
    `Impossible de savoir si la dernière modification de la connexion ${quote(label)} a été effectuée.`,

  malformed: (count) =>
    plural(count, {
      one: '# connexion n’a pas pu être lue\u202f:',
      other: '# connexions n’ont pas pu être lues\u202f:',
    }),
  malformedItem: (place) => `numéro ${place} de la liste`,

  changedElsewhere: 'Modifiée ailleurs à l’instant',
  changedElsewhereAll: (labels) => `Modifié ailleurs\u202f: ${labels}.`,
  manyChangedElsewhere: (count) =>
    plural(count, {
      one: '# connexion vient d’être modifiée ailleurs.',
      other: '# connexions viennent d’être modifiées ailleurs.',
    }),

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
