/** The page's own texts in Brazilian Portuguese. The kit brings its own. */
import type { Texts } from './texts.js';

export const texts: Texts = {
  account: 'Administração da',
  crumbs: 'Configurações · Segurança',
  title: 'Logon único',
  lead:
    'O pessoal da Acme faz login no Fieldnote por meio destas conexões. Uma conexão desativada mantém suas ' +
    'configurações; quem a usa só pode fazer login quando ela for ativada novamente.',
  back: 'Todas as conexões',
  helpTitle: 'Precisa de outra conexão?',
  help: 'Tenha em mãos os metadados do seu provedor de identidade e escreva para',
  owner: 'Responsável',
  copyId: 'Copiar ID',
  openPage: 'Abrir a página',
};
