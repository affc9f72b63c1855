/** PingFederate in Brazilian Portuguese. */
import type { PingFederateMessages } from '../../messages/strategies.js';

export const pingFederate: PingFederateMessages = {
  'pingfederate:1':
    'No PingFederate, abra “System”, “Server”, “Protocol Settings”, “Federation Info” e copie a URL base.',
  'pingfederate:2':
    'Abra “Security”, “Certificate & Key Management”, “Signing & Decryption Keys & Certificates”. No menu do seu certificado de assinatura, escolha “Export” e depois “Certificate Only”.',
  'pingfederate:after-1': 'Crie uma conexão de SP para Browser SSO e importe nossos metadados.',
  'pingfederate:after-2': 'Escolha o SSO iniciado pelo SP e permita os bindings POST e Redirect.',
  'pingfederate:after-3': 'Mapeie seu adaptador. Só o Name ID é necessário.',
  'pingfederate:after-4': 'Sempre assine a asserção e inclua o certificado no elemento KeyInfo dela.',
  'pingfederate:after-5': 'Ative a conexão de SP.',

  'pingfederate:pingFederateBaseUrl': 'URL base',
  'pingfederate:pingFederateBaseUrl-hint':
    'Por exemplo, https://sso.acme.com:9031. O endereço do console de administração, com a porta 9999, não funciona.',
};
