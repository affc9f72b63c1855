/** Spanish. Published as `org-connections/localize/es.js`; importing it is enough. */
import { registerLater } from './languages.js';
import type { Messages } from './messages.js';
import { pluralIn } from './plural.js';

const OPERATOR = 'el equipo que administra este servicio';

const plural = pluralIn('es');
/** A number as the language writes it. */
const number = (count: number): string => plural(count, { other: '#' });

export const es: Messages = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',

  connections: 'Conexiones',
  nameColumn: 'Nombre',
  strategyColumn: 'Tipo',
  domainsColumn: 'Dominios',
  statusColumn: 'Estado',
  strategyUnknown: 'Tipo desconocido',
  noDomains: 'Ninguno',
  unnamed: 'Conexión sin nombre',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  actionsColumn: 'Acciones',
  actionsFor: (label) => `Acciones para «${label}»`,
  openFailed: 'No ha funcionado. Compruebe su conexión a Internet e inténtelo de nuevo.',

  enabled: 'Activada',
  disabled: 'Desactivada',
  stateUnknown: 'Desconocido',
  nowEnabled: (label) => `La conexión «${label}» ahora está activada.`,
  nowDisabled: (label) => `La conexión «${label}» ahora está desactivada.`,

  'why-not:no-id': 'No se puede activar ni desactivar: el servidor no envió su identificador.',
  'why-not:access-none': 'Se administra en su nombre: no se puede cambiar aquí.',
  'why-not:access-readonly': 'Solo lectura: no se puede cambiar aquí.',
  'why-not:scope-missing': 'No tiene permiso para activarla ni desactivarla.',
  'why-not:state-unknown': 'El servidor no indica si está activada.',

  undo: 'Deshacer',

  loading: 'Cargando conexiones…',
  loaded: (count) => plural(count, { one: '# conexión', other: '# conexiones' }),
  empty: 'Aún no hay conexiones',
  emptyAdvice: `Mientras no haya ninguna, nadie podrá iniciar sesión mediante una conexión de esta organización. Para obtener una, póngase en contacto con ${OPERATOR}.`,
  pages: 'Páginas de conexiones',
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  pageRange: (from, to, all) =>
    `${number(from)}–${number(to)} de ${plural(all, { one: '# conexión', other: '# conexiones' })}`,
  retry: 'Reintentar',
  refresh: 'Actualizar',
  updated: (age) => `Actualizado ${age}`,
  changedElsewhere: 'Se acaba de modificar en otro lugar',
  changedElsewhereAll: (labels) => `Cambios realizados en otro lugar: ${labels}.`,
  waitingForTurn: 'Esperando su turno…',
  retrying: 'No ha funcionado. Reintentando…',
  waiting: 'El servidor ha pedido esperar. Se reintentará en un momento…',
  waitingFor: (duration) => `El servidor ha pedido esperar. Se reintentará en ${duration}…`,

  momentAgo: 'hace un momento',

  listFailed: 'No se pudieron cargar las conexiones',
  listForbidden: 'No tiene permiso para ver estas conexiones',
  listNotFound: `El servidor no conoce esta organización. Póngase en contacto con ${OPERATOR}.`,
  listOutdated: (age) => `Estas conexiones se cargaron ${age} y no se pudieron actualizar.`,
  connectionFailed: 'No se pudo cargar la conexión.',
  switchOnFailed: (label) => `No se activó la conexión «${label}».`,
  switchOffFailed: (label) => `No se desactivó la conexión «${label}».`,
  switchUncertain: (label) => `No se sabe si cambió el estado de la conexión «${label}».`,
  serverSays: (detail) => `Respuesta del servidor: «${detail}»`,
  missingScope: (scope) => `Falta el permiso ${scope}.`,
  requestId: (id) => `Id. de solicitud: ${id}.`,
  copyDetails: 'Copiar detalles',
  copied: 'Detalles copiados.',
  details: 'Detalles para el soporte técnico',

  'error:unauthorized': 'Su sesión ha finalizado. Vuelva a iniciar sesión.',
  'error:forbidden': `No tiene permiso para hacer esto. Para obtener acceso, póngase en contacto con ${OPERATOR}.`,
  'error:not-found': 'Ya no existe. Es posible que alguien lo haya quitado.',
  'error:conflict': `La configuración actual del servidor no permite hacerlo. Póngase en contacto con ${OPERATOR}.`,
  'error:invalid': `El servidor no aceptó la solicitud. Póngase en contacto con ${OPERATOR}.`,
  'error:rate-limited': 'El servidor recibe demasiadas solicitudes. Espere un momento e inténtelo de nuevo.',
  'error:unavailable': 'El servidor tiene un problema. Inténtelo de nuevo dentro de unos minutos.',
  'error:mfa-required':
    'Para esto debe volver a demostrar su identidad. Inicie sesión de nuevo para hacerlo.',
  'error:consent-required': 'Para esto se necesita su consentimiento. Inicie sesión de nuevo para darlo.',
  'error:offline':
    'No tiene conexión a Internet, por lo que no se envió nada. Inténtelo de nuevo cuando la recupere.',
  'error:network':
    'No se pudo establecer contacto con el servidor. Compruebe su conexión a Internet e inténtelo de nuevo.',
  'error:timeout': 'El servidor tardó demasiado en responder. Inténtelo de nuevo.',
  'error:aborted': 'La solicitud se canceló. Inténtelo de nuevo.',
  'error:malformed': `No se pudo interpretar la respuesta del servidor. Inténtelo de nuevo; si el problema continúa, póngase en contacto con ${OPERATOR}.`,

  malformed: (count) =>
    plural(count, { one: 'No se pudo leer # conexión:', other: 'No se pudieron leer # conexiones:' }),
  malformedItem: (place) => `número ${place} de la lista`,

  cancel: 'Cancelar',
  close: 'Cerrar',
  settingsItem: 'Configuración…',
  removeItem: 'Quitar…',

  'lock-out:last-enabled':
    'Es la última conexión activada que usted puede ver. Si no hay ninguna otra, ya nadie podrá iniciar sesión mediante una conexión de esta organización.',
  'lock-out:signed-in':
    'Su propia sesión se inició con ella. Cuando finalice, es posible que no pueda volver a iniciar sesión.',
  'lock-out:unchecked': 'No se pudo comprobar si hay otra conexión activada.',
  switchOffTitle: (label) => `¿Desactivar la conexión «${label}»?`,
  switchOnTitle: (label) => `¿Activar la conexión «${label}»?`,
  switchOffEffect:
    'Nadie podrá iniciar sesión con ella hasta que se vuelva a activar. Su configuración se conserva.',
  switchOnEffect: 'A partir de entonces se podrá iniciar sesión con ella.',
  switchOff: 'Desactivar',
  switchOn: 'Activar',
  keepOn: 'Mantener activada',
  keepOff: 'Mantener desactivada',

  remove: 'Quitar',
  removeTitle: (label) => `¿Quitar la conexión «${label}»?`,
  detach: 'Quitar de la organización',
  detachEffect:
    'Los miembros de esta organización ya no podrán iniciar sesión con ella. La conexión y sus usuarios permanecen en el servicio, pero no se puede volver a agregar desde aquí.',
  delete: 'Eliminar la conexión',
  'delete-effect:allow':
    'Se elimina la propia conexión y, con ella, todos los usuarios que provienen de ella. Esta acción no se puede deshacer.',
  'delete-effect:allow-if-empty':
    'Se elimina la propia conexión. El servidor lo rechaza mientras todavía tenga usuarios. Esta acción no se puede deshacer.',
  'delete-effect:unknown':
    'Se elimina la propia conexión. No se sabe qué ocurre con sus usuarios. Esta acción no se puede deshacer.',
  'why-not-remove:no-id': 'El servidor no envió su identificador.',
  'why-not-remove:access': 'Su organización no puede quitar esta conexión.',
  'why-not-remove:scope-missing': 'No tiene permiso para hacer esto.',
  checking: 'Comprobando…',
  configurationFailed: 'No se pudo averiguar qué efecto tiene aquí la eliminación.',
  chooseRemoval: 'Elija qué desea hacer.',
  typeName: (name) => `Para eliminarla, escriba su nombre: ${name}`,
  typeNameWrong: (name) => `Ese no es su nombre. Escriba exactamente: ${name}`,
  switchOffInstead: 'Desactivar en su lugar',
  detached: (label) =>
    `La conexión «${label}» se quitó de la organización. La conexión y sus usuarios siguen existiendo.`,
  deleted: (label) => `La conexión «${label}» se eliminó.`,
  alreadyGone: (label) => `La conexión «${label}» ya se había quitado.`,
  detachFailed: (label) => `No se quitó la conexión «${label}».`,
  deleteFailed: (label) => `No se eliminó la conexión «${label}».`,
  removeUncertain: (label) => `No se sabe si se quitó la conexión «${label}».`,

  'why-not-edit:no-id': 'El servidor no envió su identificador.',
  'why-not-edit:access-none': 'Se administra en su nombre: no se puede cambiar aquí.',
  'why-not-edit:access-readonly': 'Solo lectura: no se puede cambiar aquí.',
  'why-not-edit:access-limited': 'Su organización no puede cambiar esto en esta conexión.',
  'why-not-edit:fixed': `Lo establece ${OPERATOR} para todas las conexiones.`,
  'why-not-edit:scope-missing': 'No tiene permiso para cambiar esto.',
  settings: 'Configuración',
  settingsFor: (label) => `Configuración de «${label}»`,
  displayName: 'Nombre para mostrar',
  displayNameHint: 'Lo que ven los usuarios al iniciar sesión.',
  displayNameMissing: 'Escriba un nombre.',
  displayNameTooLong: (most) =>
    plural(most, { one: 'Use # carácter como máximo.', other: 'Use # caracteres como máximo.' }),
  showAsButton: 'Mostrar como botón en la página de inicio de sesión',
  showAsButtonHint: 'De lo contrario, solo se llega a ella por el dominio de la dirección de correo.',
  assignMembershipOnLogin: 'Convertir a los usuarios en miembros al iniciar sesión',
  assignMembershipOnLoginHint: 'De lo contrario, solo pueden iniciar sesión quienes ya son miembros.',
  save: 'Guardar',
  saved: 'Guardado.',
  nothingToSave: 'No hay cambios que guardar.',
  reset: 'Restablecer',
  saveFailed: 'La configuración no se guardó.',
  saveUncertain: 'No se sabe si se guardó la configuración.',
  changedMeanwhile: (value) => `Entretanto se cambió en otro lugar a: ${value}.`,
  useTheirs: 'Usar este valor',
  lookAgain: 'Entretanto, otra persona ha cambiado esto. Revíselo y vuelva a guardar.',
  removedMeanwhile: 'Entretanto, esta conexión se ha quitado.',
  on: 'Activado',
  off: 'Desactivado',
  discardTitle: '¿Descartar los cambios?',
  discardEffect: 'Los cambios que ha hecho no están guardados.',
  discard: 'Descartar cambios',
  keepEditing: 'Seguir editando',

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

  choose: (label) => `Seleccionar «${label}»`,
  chooseAll: 'Seleccionar todas',
  chooseAllOf: (count) =>
    plural(count, { one: 'Seleccionar todas (# conexión)', other: 'Seleccionar las # conexiones' }),
  chooseHint: 'Seleccione conexiones para cambiar varias a la vez.',
  chosen: (count) => plural(count, { one: '# seleccionada', other: '# seleccionadas' }),
  chosenNotShown: (count, notShown) =>
    `${plural(count, { one: '# seleccionada', other: '# seleccionadas' })}, ${number(notShown)} fuera de esta página`,
  chooseNone: 'Anular selección',
  removeSeveral: 'Quitar…',
  cannotAny: (count) =>
    plural(count, {
      one: 'La conexión seleccionada no se puede cambiar de esta forma.',
      other: 'Ninguna de las conexiones seleccionadas se puede cambiar de esta forma.',
    }),
  switchOffSeveralTitle: (count) =>
    plural(count, { one: '¿Desactivar # conexión?', other: '¿Desactivar # conexiones?' }),
  switchOffSeveralEffect:
    'Nadie puede iniciar sesión con una conexión desactivada hasta que se vuelva a activar. Su configuración se conserva.',
  switchOnSeveralTitle: (count) =>
    plural(count, { one: '¿Activar # conexión?', other: '¿Activar # conexiones?' }),
  switchOnSeveralEffect: 'Con una conexión activada se puede iniciar sesión.',
  removeSeveralTitle: (count) =>
    plural(count, { one: '¿Quitar # conexión?', other: '¿Quitar # conexiones?' }),
  removeSeveralEffect:
    'Los miembros de esta organización ya no podrán iniciar sesión con una conexión que se haya quitado. La conexión y sus usuarios permanecen en el servicio, pero no se puede volver a agregar desde aquí.',
  deleteSingly: 'Para eliminar definitivamente una conexión, use su propio menú.',
  'lock-out-several:last-enabled':
    'No quedará activada ninguna otra conexión que usted pueda ver. Si no hay más, ya nadie podrá iniciar sesión mediante una conexión de esta organización.',
  'lock-out-several:signed-in':
    'Está incluida la conexión con la que se inició su propia sesión. Cuando finalice, es posible que no pueda volver a iniciar sesión.',
  'lock-out-several:unchecked': 'No se pudo comprobar si quedará activada otra conexión.',
  leftOut: (count) => plural(count, { one: 'Se omite #:', other: 'Se omiten #:' }),
  keepAllOn: 'No desactivar',
  keepAllOff: 'No activar',
  working: (done, all) =>
    plural(all, { one: `${number(done)} de # completada…`, other: `${number(done)} de # completadas…` }),
  stop: 'Detener',
  severalEnabled: (count) =>
    plural(count, {
      one: '# conexión ahora está activada.',
      other: '# conexiones ahora están activadas.',
    }),
  severalDisabled: (count) =>
    plural(count, {
      one: '# conexión ahora está desactivada.',
      other: '# conexiones ahora están desactivadas.',
    }),
  severalRemoved: (count) =>
    plural(count, {
      one: 'Se quitó # conexión de la organización.',
      other: 'Se quitaron # conexiones de la organización.',
    }),
  notDone: (count) => plural(count, { one: 'No se pudo cambiar #:', other: 'No se pudieron cambiar #:' }),
  stopped: (count) => plural(count, { one: '# se dejó como estaba.', other: '# se dejaron como estaban.' }),
  undoSeveral: (count) => plural(count, { one: 'Volver a activar', other: 'Volver a activar las #' }),
};

registerLater(es);
