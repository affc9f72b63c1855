/** AD FS in Brazilian Portuguese. */
import type { AdfsMessages } from '../../messages/strategies.js';

export const adfs: AdfsMessages = {
  'adfs:1':
    'No AD FS Management, escolha “Add Relying Party Trust”, depois “Claims aware”, e insira os dados manualmente.',
  'adfs:2': 'Ative a compatibilidade com o protocolo WS-Federation Passive e insira esta URL.',
  'adfs:3': 'Adicione os dois identificadores.',
  'adfs:4': 'Escolha uma política de controle de acesso para as pessoas que vão fazer login.',
  'adfs:5':
    'Selecione a relação de confiança e, em “Actions”, escolha “Edit Claim Issuance Policy…”, “Add Rule” e depois “Send LDAP Attributes as Claims”, com o repositório de atributos “Active Directory”. Envie E-Mail-Addresses como E-Mail Address, Display-Name como Name, User-Principal-Name como Name ID, Given-Name como Given Name e Surname como Surname.',
  'adfs:6':
    'Anote o nome público do seu servidor AD FS. Se o servidor não for acessível pela Internet, baixe os metadados de federação dele.',

  'adfs:server': 'Por servidor',
  'adfs:file': 'Por arquivo de metadados',
  'adfs:file-hint':
    'O arquivo é lido uma única vez. Quando seu servidor renovar o certificado de assinatura de tokens, o login deixará de funcionar até você enviar um novo arquivo. Com o nome do servidor, os certificados são renovados automaticamente.',
  'adfs:adfs_server': 'Servidor AD FS',
  'adfs:adfs_server-hint': 'O nome, como adfs.acme.com, ou a URL dos metadados de federação.',
  'adfs:fedMetadataXml': 'Metadados de federação',
};
