/** The selection section in Spanish. */
import type { SelectionMessages } from '../messages.js';
import { plural, number } from './terms.js';

export const selection: SelectionMessages = {
  select: (label) => `Seleccionar «${label}»`,
  selectAll: 'Seleccionar todas',
  selectAllOf: (count) =>
    plural(count, { one: 'Seleccionar todas (# conexión)', other: 'Seleccionar las # conexiones' }),
  selectionHint: (selected) =>
    `${selected}. Los botones para cambiar las conexiones seleccionadas están debajo de la lista.`,
  selected: (count) => plural(count, { one: '# seleccionada', other: '# seleccionadas' }),
  selectedNotShown: (count, notShown) =>
    `${plural(count, { one: '# seleccionada', other: '# seleccionadas' })}, ${number(notShown)} fuera de esta página`,
  clearSelection: 'Anular selección',
  removeSelected: 'Quitar…',
  cannotChange: (count) =>
    plural(count, {
      one: 'No puede cambiar la conexión seleccionada de esta forma.',
      other: 'No puede cambiar ninguna de las conexiones seleccionadas de esta forma.',
    }),

  switchOffSelectedTitle: (count) =>
    plural(count, { one: '¿Desactivar # conexión?', other: '¿Desactivar # conexiones?' }),
  switchOffSelectedEffect:
    'Nadie puede iniciar sesión en esta organización con una conexión desactivada. La configuración se conserva.',
  switchOnSelectedTitle: (count) =>
    plural(count, { one: '¿Activar # conexión?', other: '¿Activar # conexiones?' }),
  switchOnSelectedEffect:
    'Los usuarios pueden iniciar sesión con una conexión activada en las aplicaciones que la permitan.',
  removeSelectedTitle: (count) =>
    plural(count, { one: '¿Quitar # conexión?', other: '¿Quitar # conexiones?' }),
  removeSelectedEffect:
    'Los miembros de esta organización ya no podrán iniciar sesión con las conexiones que usted quite. Las conexiones y sus usuarios permanecen en el servicio, pero usted no podrá volver a agregar una conexión desde aquí.',
  leftOut: (count) => plural(count, { one: 'Se omite #:', other: 'Se omiten #:' }),
  keepAllOn: 'Mantener activadas',
  keepAllOff: 'Mantener desactivadas',

  'lock-out-selection:last-enabled':
    'No quedará activada ninguna conexión que usted pueda ver. Si no hay otra activada, nadie podrá iniciar sesión en esta organización mediante una conexión.',
  'lock-out-selection:signed-in':
    'Usted inició sesión con una de estas conexiones. Cuando finalice su sesión, es posible que no pueda volver a iniciarla.',
  'lock-out-selection:unchecked': 'No pudimos comprobar si quedará activada otra conexión.',

  bulkProgress: (done, all) =>
    plural(all, { one: `${number(done)} de # completada…`, other: `${number(done)} de # completadas…` }),
  aboutSeconds: (count) => `unos ${number(count)} segundos`,
  aboutMinutes: (count) => plural(count, { one: 'alrededor de # minuto', other: 'unos # minutos' }),
  bulkTakes: (duration) => `Tardará ${duration}. Mantenga abierta esta página hasta que termine.`,
  bulkTimeLeft: (duration) => `Tiempo restante: ${duration}. Mantenga abierta esta página.`,
  stop: 'Detener',
  bulkEnabled: (count) =>
    plural(count, {
      one: '# conexión ahora está activada.',
      other: '# conexiones ahora están activadas.',
    }),
  bulkDisabled: (count) =>
    plural(count, {
      one: '# conexión ahora está desactivada.',
      other: '# conexiones ahora están desactivadas.',
    }),
  bulkRemoved: (count) =>
    plural(count, {
      one: 'Se quitó # conexión de la organización.',
      other: 'Se quitaron # conexiones de la organización.',
    }),
  alreadyEnabled: (count) =>
    plural(count, {
      one: '# conexión ya estaba activada.',
      other: '# conexiones ya estaban activadas.',
    }),
  alreadyDisabled: (count) =>
    plural(count, {
      one: '# conexión ya estaba desactivada.',
      other: '# conexiones ya estaban desactivadas.',
    }),
  alreadyRemoved: (count) =>
    plural(count, {
      one: '# conexión ya se había quitado.',
      other: '# conexiones ya se habían quitado.',
    }),
  bulkFailed: (count) =>
    plural(count, { one: 'No pudimos cambiar # conexión:', other: 'No pudimos cambiar # conexiones:' }),
  bulkStopped: (count) =>
    plural(count, { one: '# se dejó como estaba.', other: '# se dejaron como estaban.' }),
  bulkOvertaken: (count) =>
    plural(count, {
      one: 'Entretanto se volvió a activar o desactivar #:',
      other: 'Entretanto se volvieron a activar o desactivar #:',
    }),
  bulkPrevented: (count) =>
    plural(count, {
      one: '# no se cambió porque esta página lo impidió:',
      other: '# no se cambiaron porque esta página lo impidió:',
    }),
  moreNames: (count) => `${number(count)} más`,
  undoBulk: (count) => plural(count, { one: 'Volver a activar', other: 'Volver a activar # conexiones' }),
};
