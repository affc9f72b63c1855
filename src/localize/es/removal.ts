/** The removal section in Spanish. */
import type { RemovalMessages } from '../messages.js';

export const removal: RemovalMessages = {
  remove: 'Quitar',
  removeTitle: (label) => `¿Quitar la conexión «${label}»?`,
  chooseRemoval: 'Elija qué desea hacer.',
  detach: 'Quitar de la organización',
  detachEffect:
    'Los miembros de esta organización ya no podrán iniciar sesión con ella. La conexión y sus usuarios permanecen en el servicio, pero usted no podrá volver a agregarla desde aquí.',
  delete: 'Eliminar la conexión',
  checking: 'Comprobando…',
  configurationFailed: 'No pudimos averiguar qué efecto tiene aquí la eliminación.',
  typeName: (name) => `Para eliminarla, escriba su nombre: ${name}`,
  typeNameWrong: (name) => `Ese no es su nombre. Escriba exactamente: ${name}`,
  switchOffInstead: 'Desactivar en su lugar',

  'delete-effect:allow':
    'Esto elimina la conexión y a todos los usuarios que llegaron a través de ella. No podrá deshacer esta acción.',
  'delete-effect:allow-if-empty':
    'Esto elimina la conexión. El servidor lo rechaza mientras la conexión todavía tenga usuarios. No podrá deshacer esta acción.',
  'delete-effect:unknown':
    'Esto elimina la conexión. No sabemos qué ocurre con sus usuarios. No podrá deshacer esta acción.',

  'why-not-remove:no-id': 'El servidor no envió el ID de esta conexión.',
  'why-not-remove:access': 'Su organización no tiene permiso para quitar esta conexión.',
  'why-not-remove:scope-missing': 'No tiene permiso para quitar esta conexión.',

  detached: (label) =>
    `La conexión «${label}» se quitó de la organización. La conexión y sus usuarios siguen existiendo.`,
  deleted: (label) => `La conexión «${label}» se eliminó.`,
  alreadyGone: (label) => `La conexión «${label}» ya se había quitado.`,
  detachFailed: (label) => `No pudimos quitar la conexión «${label}».`,
  deleteFailed: (label) => `No pudimos eliminar la conexión «${label}».`,
  removeUncertain: (label) => `No pudimos confirmar si se quitó la conexión «${label}».`,
};
