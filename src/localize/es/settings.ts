/** The settings section in Spanish. */
import type { SettingsMessages } from '../messages.js';
import { plural } from './terms.js';

export const settings: SettingsMessages = {
  technicalName: 'Nombre técnico',
  connectionId: 'ID de la conexión',

  displayName: 'Nombre para mostrar',
  displayNameHint: 'Los usuarios ven este nombre al iniciar sesión.',
  displayNameMissing: 'Escriba un nombre.',
  displayNameTooLong: (most) =>
    plural(most, { one: 'Use # carácter como máximo.', other: 'Use # caracteres como máximo.' }),
  showAsButton: 'Mostrar como botón en la página de inicio de sesión',
  showAsButtonHint:
    'Sin un botón, los usuarios no pueden elegir esta conexión en la página de inicio de sesión de esta organización.',
  assignMembershipOnLogin: 'Convertir a los usuarios en miembros al iniciar sesión',
  assignMembershipOnLoginHint:
    'De lo contrario, solo pueden iniciar sesión los miembros y las personas invitadas.',
  on: 'Activado',
  off: 'Desactivado',

  'why-not-edit:no-id': 'El servidor no envió el ID de esta conexión.',
  'why-not-edit:access-none': 'Esta conexión se administra en su nombre. No puede cambiarla aquí.',
  'why-not-edit:access-readonly': 'Puede ver esta conexión, pero no cambiarla.',
  'why-not-edit:access-limited': 'Su organización no tiene permiso para cambiar esta configuración.',
  'why-not-edit:fixed': 'El servicio establece esta configuración para todas las conexiones.',
  'why-not-edit:scope-missing': 'No tiene permiso para cambiar esta conexión.',

  save: 'Guardar',
  saved: 'Guardado.',
  nothingToSave: 'No ha cambiado nada.',
  reset: 'Restablecer',
  saveFailed: 'No pudimos guardar la configuración.',
  saveUncertain: 'No pudimos confirmar si se guardó la configuración.',

  changedMeanwhile: (value) => `Esto se cambió en otro lugar. Nuevo valor: ${value}.`,
  useTheirs: 'Usar este valor',
  lookAgain: 'Entretanto, esto se cambió en otro lugar. Revíselo y vuelva a guardar.',
  removedMeanwhile: 'Entretanto, esta conexión se quitó.',

  discardTitle: '¿Descartar sus cambios?',
  discardEffect: 'No ha guardado sus cambios.',
  discard: 'Descartar cambios',
  keepEditing: 'Seguir editando',
};
