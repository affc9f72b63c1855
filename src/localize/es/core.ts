/** The core section in Spanish. */
import type { CoreMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const core: CoreMessages = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',

  unnamed: 'Conexión sin nombre',

  openFailed: 'No pudimos abrir este elemento. Compruebe su conexión a Internet e inténtelo de nuevo.',

  enabled: 'Activada',
  disabled: 'Desactivada',
  stateUnknown: 'Desconocido',
  switchingOn: 'Activando…',
  switchingOff: 'Desactivando…',
  stillSwitchingOn: 'Aún se está activando…',
  stillSwitchingOff: 'Aún se está desactivando…',
  switchingLong: (label) => `El cambio de la conexión «${label}» está tardando más de lo habitual.`,
  nowEnabled: (label) => `La conexión «${label}» ahora está activada.`,
  nowDisabled: (label) => `La conexión «${label}» ahora está desactivada.`,
  undo: 'Deshacer',

  'why-not:no-id': 'No puede activar ni desactivar esta conexión porque el servidor no envió su ID.',
  'why-not:access-none': 'Esta conexión se administra en su nombre. No puede cambiarla aquí.',
  'why-not:access-readonly': 'Puede ver esta conexión, pero no cambiarla.',
  'why-not:scope-missing': 'No tiene permiso para activar ni desactivar esta conexión.',
  'why-not:state-unknown': 'El servidor no indica si esta conexión está activada.',

  'lock-out:last-enabled':
    'Esta es la última conexión activada que usted puede ver. Si no hay otra activada, nadie podrá iniciar sesión en esta organización mediante una conexión.',
  'lock-out:signed-in':
    'Usted inició sesión con esta conexión. Cuando finalice su sesión, es posible que no pueda volver a iniciarla.',
  'lock-out:unchecked': 'No pudimos comprobar si hay otra conexión activada.',

  switchOffTitle: (label) => `¿Desactivar la conexión «${label}»?`,
  switchOnTitle: (label) => `¿Activar la conexión «${label}»?`,
  switchOffEffect:
    'Nadie podrá iniciar sesión con ella en esta organización hasta que usted la vuelva a activar. La configuración se conserva.',
  switchOnEffect: 'Después, los usuarios podrán iniciar sesión con ella en las aplicaciones que la permitan.',
  switchOff: 'Desactivar',
  switchOn: 'Activar',
  keepOn: 'Mantener activada',
  keepOff: 'Mantener desactivada',
  cancel: 'Cancelar',
  close: 'Cerrar',

  loading: 'Cargando conexiones…',
  retry: 'Reintentar',

  connectionFailed: 'No pudimos cargar la conexión.',
  switchOnFailed: (label) => `No pudimos activar la conexión «${label}».`,
  switchOffFailed: (label) => `No pudimos desactivar la conexión «${label}».`,
  switchUncertain: (label) => `No pudimos confirmar si cambió el estado de la conexión «${label}».`,
  sessionChanged:
    'Ahora ha iniciado sesión otra persona u organización, o usted volvió a iniciar sesión. Descartamos los cambios que el servidor no había confirmado. Revise las conexiones antes de continuar.',

  notSignedIn: 'No ha iniciado sesión. Inicie sesión e inténtelo de nuevo.',
  'error:unauthorized': 'Su sesión ha finalizado. Inicie sesión de nuevo.',
  'error:forbidden': `No tiene permiso para hacer esto. Para obtener acceso, póngase en contacto con ${OPERATOR}.`,
  'error:not-found': 'Este elemento ya no existe. Es posible que otro administrador lo haya quitado.',
  'error:conflict': `El servidor no puede hacer esto con su configuración actual. Póngase en contacto con ${OPERATOR}.`,
  'error:invalid': `El servidor no aceptó la solicitud. Póngase en contacto con ${OPERATOR}.`,
  'error:rate-limited':
    'El servidor está recibiendo demasiadas solicitudes. Espere un momento e inténtelo de nuevo.',
  'error:unavailable': 'El servidor tiene un problema. Inténtelo de nuevo dentro de unos minutos.',
  'error:mfa-required': 'Debe volver a verificar su identidad. Para hacerlo, inicie sesión de nuevo.',
  'error:consent-required': 'Debe dar su consentimiento. Para hacerlo, inicie sesión de nuevo.',
  'error:offline':
    'No tiene conexión a Internet, por lo que no enviamos nada. Inténtelo de nuevo cuando la recupere.',
  'error:network':
    'No pudimos comunicarnos con el servidor. Compruebe su conexión a Internet e inténtelo de nuevo.',
  'error:timeout': 'El servidor tardó demasiado en responder. Inténtelo de nuevo.',
  'error:session-changed':
    'Desde que se abrió esta página, ha iniciado sesión otra persona u organización. Vuelva a cargar la página o inicie sesión de nuevo.',
  'error:aborted': 'La solicitud se canceló. Inténtelo de nuevo.',
  'error:malformed': `No pudimos entender la respuesta del servidor. Inténtelo de nuevo. Si el problema continúa, póngase en contacto con ${OPERATOR}.`,
  noApi: `En esta dirección no hay ningún servicio de conexiones. Póngase en contacto con ${OPERATOR}.`,

  serverSays: (detail) => `Respuesta del servidor: «${detail}»`,
  missingScope: (scope) => `Falta el permiso ${scope}.`,
  requestId: (id) => `ID de la solicitud: ${id}.`,
  copyDetails: 'Copiar detalles',
  copied: 'Detalles copiados.',
  details: 'Detalles para el soporte técnico',

  waitingForTurn: 'Esperando su turno…',
  retrying: 'No funcionó. Reintentando…',
  waiting: 'Demasiadas solicitudes. Reintentaremos en un momento…',
  waitingFor: (duration) => `Demasiadas solicitudes. Reintentaremos en ${duration}…`,
};
