/** The details section in Spanish. */
import type { DetailsMessages } from '../messages.js';

export const details: DetailsMessages = {
  detailsTitle: 'Detalles de la conexión',

  access: 'Acceso',
  'access:none': 'Esta conexión se administra en su nombre.',
  'access:readonly': 'Su organización puede verla.',
  'access:limited': 'Su organización puede activarla, desactivarla y cambiar parte de su configuración.',
  'access:full': 'Su organización puede cambiarla y quitarla.',
  thirdPartyAccess: 'Abierta a aplicaciones de terceros',
  crossAppAccess: 'Cross App Access',

  'part:options': 'Inicio de sesión',
  'part:settings': 'Configuración',
  'part:values': 'Valores para su proveedor',
  'part:removal': 'Quitar la conexión',

  finalForProvider: 'Su proveedor necesita estos valores. Son definitivos.',
  valuesOfOtherType:
    'No conocemos las conexiones de este tipo, por lo que no podemos indicar qué valores necesita su proveedor.',
};
