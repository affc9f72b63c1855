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
  'all-why-not:no-id':
    'Estas conexiones no se pueden activar ni desactivar: el servidor no envió sus identificadores.',
  'all-why-not:access-none': 'Estas conexiones se administran en su nombre: no se pueden cambiar aquí.',
  'all-why-not:access-readonly': 'Puede ver estas conexiones, pero no cambiarlas.',
  'all-why-not:scope-missing': 'Puede ver estas conexiones, pero no tiene permiso para cambiarlas.',
  'all-why-not:state-unknown':
    'El servidor no indica si estas conexiones están activadas, por lo que no se pueden activar ni desactivar.',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  actionsColumn: 'Acciones',
  actionsFor: (label) => `Acciones para «${label}»`,

  loaded: (count) => plural(count, { one: '# conexión', other: '# conexiones' }),
  refresh: 'Actualizar',
  updated: (age) => `Actualizado ${age}`,
  momentAgo: 'hace un momento',

  empty: 'Aún no hay conexiones',
  emptyAdvice: `Mientras no haya ninguna, nadie podrá iniciar sesión mediante una conexión de esta organización. Para obtener una, póngase en contacto con ${OPERATOR}.`,
  listFailed: 'No se pudieron cargar las conexiones',
  listForbidden: 'No tiene permiso para ver estas conexiones',
  listNotFound: `El servidor no conoce esta organización. Póngase en contacto con ${OPERATOR}.`,
  listOutdated: (age) => `Estas conexiones se cargaron ${age} y no se pudieron actualizar.`,
  changeMissed: (label) => `No se realizó el último cambio en la conexión «${label}».`,
  changeUncertain: (label) => `No se sabe si se realizó el último cambio en la conexión «${label}».`,

  malformed: (count) =>
    plural(count, { one: 'No se pudo leer # conexión:', other: 'No se pudieron leer # conexiones:' }),
  malformedItem: (place) => `número ${place} de la lista`,

  changedElsewhere: 'Se acaba de modificar en otro lugar',
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
  unsorted: 'Orden original',
  ascending: (column) => `${column}, ascendente`,
  descending: (column) => `${column}, descendente`,
  found: (count, all) =>
    plural(all, { one: `${number(count)} de # conexión`, other: `${number(count)} de # conexiones` }),
  nothingFound: 'Ninguna conexión coincide',
  nothingFoundAdvice: 'Cambie la búsqueda o muestre todas las conexiones.',
  showAll: 'Mostrar todas las conexiones',

  pages: 'Páginas de conexiones',
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  pageRange: (from, to, all) =>
    `${number(from)}–${number(to)} de ${plural(all, { one: '# conexión', other: '# conexiones' })}`,
};
