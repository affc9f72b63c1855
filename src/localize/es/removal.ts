/** The removal section in Spanish. */
import type { RemovalMessages } from '../messages.js';

export const removal: RemovalMessages = {
  remove: 'Quitar',
  removeTitle: (label) => `¿Quitar la conexión «${label}»?`,
  chooseRemoval: 'Elija qué desea hacer.',
  detach: 'Quitar de la organización',
  detachEffect:
    'Los miembros de esta organización ya no podrán iniciar sesión con ella. La conexión y sus usuarios permanecen en el servicio, pero no se puede volver a agregar desde aquí.',
  delete: 'Eliminar la conexión',
  checking: 'Comprobando…',
  configurationFailed: 'No se pudo averiguar qué efecto tiene aquí la eliminación.',
  typeName: (name) => `Para eliminarla, escriba su nombre: ${name}`,
  typeNameWrong: (name) => `Ese no es su nombre. Escriba exactamente: ${name}`,
  switchOffInstead: 'Desactivar en su lugar',

  'delete-effect:allow':
    'Se elimina la propia conexión y, con ella, todos los usuarios que provienen de ella. Esta acción no se puede deshacer.',
  'delete-effect:allow-if-empty':
    'Se elimina la propia conexión. El servidor lo rechaza mientras todavía tenga usuarios. Esta acción no se puede deshacer.',
  'delete-effect:unknown':
    'Se elimina la propia conexión. No se sabe qué ocurre con sus usuarios. Esta acción no se puede deshacer.',

  'why-not-remove:no-id': 'El servidor no envió su identificador.',
  'why-not-remove:access': 'Su organización no puede quitar esta conexión.',
  'why-not-remove:scope-missing': 'No tiene permiso para hacer esto.',

  detached: (label) =>
    `La conexión «${label}» se quitó de la organización. La conexión y sus usuarios siguen existiendo.`,
  deleted: (label) => `La conexión «${label}» se eliminó.`,
  alreadyGone: (label) => `La conexión «${label}» ya se había quitado.`,
  detachFailed: (label) => `No se quitó la conexión «${label}».`,
  deleteFailed: (label) => `No se eliminó la conexión «${label}».`,
  removeUncertain: (label) => `No se sabe si se quitó la conexión «${label}».`,
};
