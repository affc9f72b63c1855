/** PingFederate in English. */
import type { PingFederateMessages } from '../../messages/strategies.js';

export const pingFederate: PingFederateMessages = {
  'pingfederate:1':
    'In PingFederate, open “System”, “Server”, “Protocol Settings”, “Federation Info”, and copy the base URL.',
  'pingfederate:2':
    'Open “Security”, “Certificate & Key Management”, “Signing & Decryption Keys & Certificates”. In the menu of your signing certificate, choose “Export”, then “Certificate Only”.',
  'pingfederate:after-1': 'Create an SP connection for Browser SSO, and import our metadata.',
  'pingfederate:after-2': 'Choose SP-initiated SSO, and allow the bindings POST and Redirect.',
  'pingfederate:after-3': 'Map your adapter. Only the Name ID is needed.',
  'pingfederate:after-4': 'Always sign the assertion, and include the certificate in its KeyInfo element.',
  'pingfederate:after-5': 'Activate the SP connection.',

  'pingfederate:pingFederateBaseUrl': 'Base URL',
  'pingfederate:pingFederateBaseUrl-hint':
    'Such as https://sso.acme.com:9031. The address of the admin console, with port 9999, doesn’t work.',
};
