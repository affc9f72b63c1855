/** The service-values section in Spanish. */
import type { ServiceValuesMessages } from '../../messages.js';
import { copying } from './copying.js';
import { OPERATOR } from '../terms.js';

export const serviceValues: ServiceValuesMessages = {
  'value:callback': 'URL de devolución de llamada',
  'value:origin': 'Origen',
  'value:acs': 'URL de ACS (URL de respuesta)',
  'value:entity-id': 'ID de entidad (audiencia)',
  'value:realm': 'Identificador del servicio',
  'value:metadata': 'Metadatos de esta conexión',
  'value:certificate': 'Certificado de nuestras solicitudes (si se firman)',

  provisional: 'Provisional. Obtendrá el valor definitivo cuando se haya creado la conexión.',
  valueUnknown: `Aquí no se conoce este valor. Para obtenerlo, póngase en contacto con ${OPERATOR}.`,
  valueAfter: 'Obtendrá este valor cuando se haya creado la conexión.',
  ...copying,

  instructionsTitle: 'Instrucciones para su proveedor',
  instructionsIntro: '¿Otra persona administra su proveedor? Envíele estas instrucciones.',
  copyInstructions: 'Copiar instrucciones',
  printInstructions: 'Imprimir',
  mailInstructions: 'Enviar por correo electrónico',
  instructionsCopied: 'Instrucciones copiadas.',

  signInLink: 'Enlace de inicio de sesión',
  linkEffect: 'Quien abra este enlace iniciará sesión con esta conexión, siempre que esté activada.',
};
