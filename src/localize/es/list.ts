/** The list section in Spanish. */
import type { ListMessages } from '../messages.js';
import { OPERATOR, plural, number } from './terms.js';

export const list: ListMessages = {
  connections: 'Conexiones',
  nameColumn: 'Nombre',
  strategyColumn: 'Tipo',
  domainsColumn: 'Dominios',
  statusColumn: 'Estado',
  strategyUnknown: 'Tipo desconocido',
  noDomains: 'Ninguno',

  readOnly: 'Solo lectura',
  notSwitchable: 'No se puede cambiar',
  'all-why-not:no-id': 'No puede activar ni desactivar estas conexiones porque el servidor no envió sus ID.',
  'all-why-not:access-none': 'Estas conexiones se administran en su nombre. No puede cambiarlas aquí.',
  'all-why-not:access-readonly': 'Puede ver estas conexiones, pero no cambiarlas.',
  'all-why-not:scope-missing': 'Puede ver estas conexiones, pero no tiene permiso para cambiarlas.',
  'all-why-not:state-unknown':
    'No puede activar ni desactivar estas conexiones porque el servidor no indica si están activadas.',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  addConnection: 'Agregar conexión',
  'why-not-add:scope-missing': 'No tiene permiso para agregar conexiones.',
  'why-not-add:no-strategy': `Aquí no se puede agregar ninguna conexión. Póngase en contacto con ${OPERATOR}.`,

  actionsColumn: 'Acciones',
  actionsFor: (label) => `Acciones para «${label}»`,

  loaded: (count) => plural(count, { one: '# conexión', other: '# conexiones' }),
  refresh: 'Actualizar',
  updated: (age) => `Actualizado ${age}`,
  momentAgo: 'hace un momento',

  empty: 'Aún no hay conexiones',
  emptyAdvice:
    'Mientras esta organización no tenga ninguna, nadie podrá iniciar sesión mediante una conexión.',
  emptyContact: `Para agregar una, póngase en contacto con ${OPERATOR}.`,
  listFailed: 'No pudimos cargar las conexiones',
  listForbidden: 'No tiene permiso para ver estas conexiones',
  listNotFound: `El servidor no conoce esta organización. Póngase en contacto con ${OPERATOR}.`,
  listOutdated: (age) => `Cargamos estas conexiones ${age} y no pudimos actualizarlas.`,
  changeMissed: (label) => `No pudimos realizar el último cambio en la conexión «${label}».`,
  changeUncertain: (label) => `No pudimos confirmar el último cambio en la conexión «${label}».`,

  malformed: (count) =>
    plural(count, { one: 'No pudimos leer # conexión:', other: 'No pudimos leer # conexiones:' }),
  malformedItem: (place) => `número ${number(place)} de la lista`,

  changedElsewhere: 'Se acaba de cambiar en otro lugar',
  changedElsewhereAll: (labels) => `Cambios realizados en otro lugar: ${labels}.`,
  manyChangedElsewhere: (count) =>
    plural(count, {
      one: 'Se acaba de cambiar # conexión en otro lugar.',
      other: 'Se acaban de cambiar # conexiones en otro lugar.',
    }),

  search: 'Buscar conexiones',
  statusFilter: 'Filtrar por estado',
  anyStatus: 'Cualquier estado',
  strategyFilter: 'Filtrar por tipo',
  anyStrategy: 'Cualquier tipo',
  sortBy: 'Ordenar por',
  unsorted: 'Orden predeterminado',
  ascending: (column) => `${column}, ascendente`,
  descending: (column) => `${column}, descendente`,
  found: (count, all) =>
    plural(all, { one: `${number(count)} de # conexión`, other: `${number(count)} de # conexiones` }),
  nothingFound: 'No hay conexiones que coincidan',
  nothingFoundAdvice: 'Pruebe con otra búsqueda o muestre todas las conexiones.',
  showAll: 'Mostrar todas las conexiones',

  pages: 'Páginas de conexiones',
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  pageRange: (from, to, all) =>
    `${number(from)}–${number(to)} de ${plural(all, { one: '# conexión', other: '# conexiones' })}`,
};
