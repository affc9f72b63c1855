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
    'Vous ne pouvez ni activer ni désactiver ces connexions, car le serveur n’a pas fourni leurs identifiants.',
  'all-why-not:access-none': 'Ces connexions sont gérées pour vous. Vous ne pouvez pas les modifier ici.',
  'all-why-not:access-readonly':
    'Vous pouvez consulter ces connexions, mais vous ne pouvez pas les modifier.',
  'all-why-not:scope-missing':
    'Vous pouvez consulter ces connexions, mais vous n’avez pas l’autorisation de les modifier.',
  'all-why-not:state-unknown':
    'Vous ne pouvez ni activer ni désactiver ces connexions, car le serveur n’indique pas si elles sont activées.',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  addConnection: 'Ajouter une connexion',
  'why-not-add:scope-missing': 'Vous n’avez pas l’autorisation d’ajouter des connexions.',
  'why-not-add:no-strategy': `Aucune connexion ne peut être ajoutée ici. Contactez ${OPERATOR}.`,

  actionsColumn: 'Actions',
  actionsFor: (label) => `Actions pour ${quote(label)}`,

  loaded: (count) => plural(count, { one: '# connexion', other: '# connexions' }),
  refresh: 'Actualiser',
  updated: (age) => `Actualisé ${age}`,
  momentAgo: 'à l’instant',

  empty: 'Aucune connexion pour le moment',
  emptyAdvice:
    'Tant que cette organisation n’en a pas, personne ne peut se connecter par l’intermédiaire d’une connexion.',
  emptyContact: `Pour en ajouter une, contactez ${OPERATOR}.`,
  listFailed: 'Nous n’avons pas pu charger les connexions',
  listForbidden: 'Vous n’avez pas l’autorisation de consulter ces connexions',
  listNotFound: `Le serveur ne connaît pas cette organisation. Contactez ${OPERATOR}.`,
  listOutdated: (age) => `Nous avons chargé ces connexions ${age} et n’avons pas pu les actualiser.`,
  changeMissed: (label) =>
    `Nous n’avons pas pu effectuer la dernière modification de la connexion ${quote(label)}.`,
  changeUncertain: (label) =>
    `Nous n’avons pas pu confirmer la dernière modification de la connexion ${quote(label)}.`,

  malformed: (count) =>
    plural(count, {
      one: 'Nous n’avons pas pu lire # connexion\u202f:',
      other: 'Nous n’avons pas pu lire # connexions\u202f:',
    }),
  malformedItem: (place) => `numéro ${number(place)} de la liste`,

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
  unsorted: 'Ordre par défaut',
  ascending: (column) => `${column}, ordre croissant`,
  descending: (column) => `${column}, ordre décroissant`,
  found: (count, all) =>
    plural(count, {
      one: `# connexion sur ${number(all)}`,
      other: `# connexions sur ${number(all)}`,
    }),
  nothingFound: 'Aucune connexion trouvée',
  nothingFoundAdvice: 'Faites une autre recherche ou affichez toutes les connexions.',
  showAll: 'Afficher toutes les connexions',

  pages: 'Pages de connexions',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  pageRange: (from, to, all) =>
    `${number(from)}–${number(to)} sur ${plural(all, { one: '# connexion', other: '# connexions' })}`,
};
