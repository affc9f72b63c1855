/** The core section in Spanish. */
import type { CoreMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const core: CoreMessages = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',

  unnamed: 'Conexión sin nombre',

  openFailed: 'No ha funcionado. Compruebe su conexión a Internet e inténtelo de nuevo.',

  enabled: 'Activada',
  disabled: 'Desactivada',
  stateUnknown: 'Desconocido',
  switchingOn: 'Activando…',
  switchingOff: 'Desactivando…',
  stillSwitchingOn: 'Todavía activando…',
  stillSwitchingOff: 'Todavía desactivando…',
  switchingLong: (label) => `El cambio de la conexión «${label}» está tardando más de lo habitual.`,
  nowEnabled: (label) => `La conexión «${label}» ahora está activada.`,
  nowDisabled: (label) => `La conexión «${label}» ahora está desactivada.`,
  undo: 'Deshacer',

  'why-not:no-id': 'No se puede activar ni desactivar: el servidor no envió su identificador.',
  'why-not:access-none': 'Se administra en su nombre: no se puede cambiar aquí.',
  'why-not:access-readonly': 'Solo lectura: no se puede cambiar aquí.',
  'why-not:scope-missing': 'No tiene permiso para activarla ni desactivarla.',
  'why-not:state-unknown': 'El servidor no indica si está activada.',

  'lock-out:last-enabled':
    'Es la última conexión activada que usted puede ver. Si no hay ninguna otra, ya nadie podrá iniciar sesión mediante una conexión de esta organización.',
  'lock-out:signed-in':
    'Su propia sesión se inició con ella. Cuando finalice, es posible que no pueda volver a iniciar sesión.',
  'lock-out:unchecked': 'No se pudo comprobar si hay otra conexión activada.',

  switchOffTitle: (label) => `¿Desactivar la conexión «${label}»?`,
  switchOnTitle: (label) => `¿Activar la conexión «${label}»?`,
  switchOffEffect:
    'Nadie podrá iniciar sesión con ella en esta organización hasta que se vuelva a activar. Su configuración se conserva.',
  switchOnEffect:
    'A partir de entonces se podrá usar para iniciar sesión en las aplicaciones que la permitan.',
  switchOff: 'Desactivar',
  switchOn: 'Activar',
  keepOn: 'Mantener activada',
  keepOff: 'Mantener desactivada',
  cancel: 'Cancelar',
  close: 'Cerrar',

  loading: 'Cargando conexiones…',
  retry: 'Reintentar',

  connectionFailed: 'No se pudo cargar la conexión.',
  switchOnFailed: (label) => `No se activó la conexión «${label}».`,
  switchOffFailed: (label) => `No se desactivó la conexión «${label}».`,
  switchUncertain: (label) => `No se sabe si cambió el estado de la conexión «${label}».`,
  sessionChanged:
    'Ahora ha iniciado sesión otra organización u otra persona, o usted ha vuelto a iniciarla. Los cambios sin confirmar se descartaron. Revise las conexiones antes de continuar.',

  notSignedIn: 'No ha iniciado sesión. Inicie sesión e inténtelo de nuevo.',
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
  'error:session-changed':
    'Esta página es de una organización o persona distinta de la que ha iniciado sesión ahora. Vuelva a cargar la página o inicie sesión de nuevo.',
  'error:aborted': 'La solicitud se canceló. Inténtelo de nuevo.',
  'error:malformed': `No se pudo interpretar la respuesta del servidor. Inténtelo de nuevo; si el problema continúa, póngase en contacto con ${OPERATOR}.`,
  noApi: `En esta dirección no hay ningún servicio de conexiones. Póngase en contacto con ${OPERATOR}.`,

  serverSays: (detail) => `Respuesta del servidor: «${detail}»`,
  missingScope: (scope) => `Falta el permiso ${scope}.`,
  requestId: (id) => `Id. de solicitud: ${id}.`,
  copyDetails: 'Copiar detalles',
  copied: 'Detalles copiados.',
  details: 'Detalles para el soporte técnico',

  waitingForTurn: 'Esperando su turno…',
  retrying: 'No ha funcionado. Reintentando…',
  waiting: 'El servidor ha pedido esperar. Se reintentará en un momento…',
  waitingFor: (duration) => `El servidor ha pedido esperar. Se reintentará en ${duration}…`,
};
