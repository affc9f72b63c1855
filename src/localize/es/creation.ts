/** The creation section in Spanish. */
import type { CreationMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const creation: CreationMessages = {
  createTitle: 'Agregar una conexión',
  createTitleOf: (type) => `Agregar una conexión: ${type}`,
  progress: 'Progreso',
  stepOf: (step, all) => `Paso ${step} de ${all}`,

  'step:provider': 'Proveedor',
  'step:instructions': 'En el proveedor',
  'step:values': 'Datos del proveedor',
  'step:naming': 'Nombres',
  'step:review': 'Revisión',
  'step:finish': 'Finalización',

  'step-heading:provider': '¿Con qué se inicia sesión en su empresa?',
  'step-heading:instructions': 'Prepare su proveedor',
  'step-heading:values': 'Escriba los datos de su proveedor',
  'step-heading:naming': 'Asigne un nombre a la conexión',
  'step-heading:review': 'Revise los datos y cree la conexión',
  'step-heading:finish': 'Termine la configuración en su proveedor',

  'choose:adfs':
    'Su empresa usa los Servicios de federación de Active Directory (AD FS) en sus propios servidores.',
  'choose:google-apps': 'Su empresa usa cuentas de Google propias.',
  'choose:oidc': 'Su empresa usa otro proveedor compatible con OpenID Connect.',
  'choose:okta': 'En su empresa se inicia sesión con Okta.',
  'choose:pingfederate': 'Su empresa usa PingFederate en sus propios servidores.',
  'choose:samlp': 'Su empresa usa otro proveedor compatible con SAML 2.0, o prefiere SAML.',
  'choose:waad': 'Su empresa usa cuentas propias de Microsoft 365 o Azure.',

  back: 'Atrás',
  next: 'Continuar',
  continueLater: 'Continuar más tarde',
  paused:
    'Lo que ha escrito se conserva mientras esta página esté abierta. Los secretos de cliente no se conservan.',
  continueDraft: 'Continuar',
  startOver: 'Empezar de nuevo',
  secretWiped: 'Vuelva a escribir el secreto de cliente. No se conservó.',

  noStrategy: `Aquí no se puede agregar ninguna conexión. Póngase en contacto con ${OPERATOR}.`,
  strategyNotAllowed: (strategy) =>
    `Aquí no se pueden agregar conexiones del tipo ${strategy}. Póngase en contacto con ${OPERATOR}.`,

  valuesIntro: 'Puede pegar todo tal como lo muestra su proveedor.',

  technicalNameHint:
    'No se puede cambiar más adelante y no se ve al iniciar sesión. Use letras, números y, entre ellos, guiones sueltos.',
  'name:missing': 'Escriba un nombre.',
  'name:characters': 'Use solo letras sin acentos ni eñes, números y, entre ellos, guiones sueltos.',
  'name:taken': 'Otra conexión ya tiene este nombre.',
  technicalNameUnchecked: 'No pudimos comprobar si este nombre ya está en uso.',

  reviewIntro: 'La conexión se crea desactivada, por lo que nadie puede iniciar sesión con ella todavía.',
  reviewUntested: 'La conexión no se prueba al crearla. Intente iniciar sesión después.',
  change: (step) => `Cambiar: ${step}`,
  secretGiven: 'Escrito, no se muestra',
  create: 'Crear',
  creating: 'Creando…',

  createFailed: 'No pudimos crear la conexión.',
  createUncertain:
    'No pudimos confirmar si se creó la conexión. Revise la lista de conexiones antes de volver a intentarlo.',
  createConflict: `Este nombre técnico ya está en uso, o este servicio no está configurado para conexiones nuevas. Pruebe primero con otro nombre. Si no funciona, póngase en contacto con ${OPERATOR}.`,

  created: (label) => `La conexión «${label}» se creó. Está desactivada.`,
  finalValues: 'Estos valores son definitivos.',
  toDo: 'Qué queda por hacer',
  toDoValues: 'Compare estos valores con los de su proveedor.',
  toDoAssign: 'Compruebe que, en su proveedor, estén asignadas las personas que deben poder iniciar sesión.',
  toDoTry: 'Pruebe a iniciar sesión antes de avisar a nadie.',
  toDoSwitchOn: 'Active la conexión.',
  notYetSwitchedOn:
    'Nadie podrá iniciar sesión con ella hasta que usted la active. Puede hacerlo más tarde en la lista.',
  done: 'Listo',
  addAnother: 'Agregar otra conexión',
};
