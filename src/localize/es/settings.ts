/** The settings section in Spanish. */
import type { SettingsMessages } from '../messages.js';
import { OPERATOR, plural } from './terms.js';

export const settings: SettingsMessages = {
  technicalName: 'Nombre técnico',
  connectionId: 'ID de la conexión',

  displayName: 'Nombre para mostrar',
  displayNameHint: 'Lo que ven los usuarios al iniciar sesión.',
  displayNameMissing: 'Escriba un nombre.',
  displayNameTooLong: (most) =>
    plural(most, { one: 'Use # carácter como máximo.', other: 'Use # caracteres como máximo.' }),
  showAsButton: 'Mostrar como botón en la página de inicio de sesión',
  showAsButtonHint:
    'De lo contrario, no se puede elegir en la página de inicio de sesión de esta organización.',
  assignMembershipOnLogin: 'Convertir a los usuarios en miembros al iniciar sesión',
  assignMembershipOnLoginHint:
    'De lo contrario, solo pueden iniciar sesión los miembros y las personas invitadas.',
  on: 'Activado',
  off: 'Desactivado',

  'why-not-edit:no-id': 'El servidor no envió su identificador.',
  'why-not-edit:access-none': 'Se administra en su nombre: no se puede cambiar aquí.',
  'why-not-edit:access-readonly': 'Solo lectura: no se puede cambiar aquí.',
  'why-not-edit:access-limited': 'Su organización no puede cambiar esto en esta conexión.',
  'why-not-edit:fixed': `Lo establece ${OPERATOR} para todas las conexiones.`,
  'why-not-edit:scope-missing': 'No tiene permiso para cambiar esto.',

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

  discardTitle: '¿Descartar los cambios?',
  discardEffect: 'Los cambios que ha hecho no están guardados.',
  discard: 'Descartar cambios',
  keepEditing: 'Seguir editando',
};
