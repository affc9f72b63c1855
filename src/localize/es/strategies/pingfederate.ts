/** PingFederate in Spanish. */
import type { PingFederateMessages } from '../../messages/strategies.js';

export const pingFederate: PingFederateMessages = {
  'pingfederate:1':
    'En PingFederate, abra «System», «Server», «Protocol Settings», «Federation Info» y copie la URL base.',
  'pingfederate:2':
    'Abra «Security», «Certificate & Key Management», «Signing & Decryption Keys & Certificates». En el menú de su certificado de firma, elija «Export» y, después, «Certificate Only».',
  'pingfederate:after-1': 'Cree una conexión SP para Browser SSO e importe nuestros metadatos.',
  'pingfederate:after-2':
    'Elija el SSO iniciado por el SP (SP-Initiated SSO) y permita los enlaces (bindings) POST y Redirect.',
  'pingfederate:after-3': 'Asigne su adaptador. Solo se necesita el Name ID.',
  'pingfederate:after-4':
    'Haga que la aserción se firme siempre y que el certificado se incluya en su elemento KeyInfo.',
  'pingfederate:after-5': 'Active la conexión SP.',

  'pingfederate:pingFederateBaseUrl': 'URL base',
  'pingfederate:pingFederateBaseUrl-hint':
    'Por ejemplo, https://sso.acme.com:9031. La dirección de la consola de administración, con el puerto 9999, no funciona.',
};
