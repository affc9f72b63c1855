/** The editing section in Brazilian Portuguese. */
import type { EditingMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const editing: EditingMessages = {
  edit: 'Editar',
  optionsOfUnknown: `As configurações deste tipo de conexão não podem ser mostradas nem alteradas aqui. Fale com ${OPERATOR}.`,
  optionsNotGiven: 'O servidor não informou estas configurações. Para alterá-las, insira todas elas.',
  optionsHidden: `Algumas destas configurações não podem ser mostradas e seriam excluídas ao salvar. Para alterar as configurações, fale com ${OPERATOR}.`,
  otherOptions: (names) =>
    `Estas configurações não podem ser alteradas aqui e continuam como estão: ${names}.`,
  wayTitle: 'Como as configurações são fornecidas',
  secretKept: 'Deixe este campo vazio para manter o segredo armazenado.',

  'need:never-shown':
    'O segredo nunca é mostrado para nós, e as configurações armazenadas são substituídas quando você salva. Cole o segredo novamente ou crie um novo no seu provedor.',
  'need:had-none': 'Esta forma de login precisa de um segredo do cliente. Crie um no seu provedor.',
  'need:other-application':
    'O segredo armazenado pertence ao aplicativo inserido antes. Insira o segredo do aplicativo inserido agora.',
  'need:unreadable': 'Não é possível ler o certificado armazenado. Insira-o novamente.',
  'need:missing': 'Preencha este campo.',

  'note:metadata-read-again':
    'Os metadados são lidos novamente quando você salva, o que pode trazer outro certificado ou outros endereços.',
  'note:secret-dropped': 'O segredo do cliente armazenado é excluído quando você salva.',
  'note:secret-omitted': 'O segredo do cliente armazenado não é enviado novamente.',

  changesTitle: 'Salvar estas alterações?',
  before: 'Antes',
  after: 'Depois',
  notSet: 'Não definido',
  secretChanged: 'O segredo que você inseriu',
  actsAtOnce: 'Esta conexão está ativada, então as alterações afetam os logins imediatamente.',
  actsOnceSwitchedOn: 'Esta conexão está desativada, então ninguém perceberá nada até que ela seja ativada.',
  canStopSignIn: 'Se este valor estiver errado, ninguém poderá fazer login.',
  tryAfterwards: 'Agora, faça um login de teste em uma janela anônima.',

  readMetadataAgain: 'Ler os metadados novamente',
  readMetadataAgainHint: 'Faça isso depois que seu provedor trocar o certificado ou os endereços.',
  replaceSecret: 'Substituir o segredo do cliente',
  replaceSecretHint:
    'Crie primeiro um novo no seu provedor. Remova o antigo de lá somente depois que um login funcionar.',
  replaceCertificate: 'Substituir o certificado',
  replaceCertificateHint:
    'Só um certificado vale por vez, então substitua-o no mesmo minuto em que seu provedor começar a assinar com o novo. Antes de salvar, compare a impressão digital SHA-256 com a do seu provedor.',
  putBack: 'Restaurar o certificado anterior',
  putBackHint: 'Isso é possível até que esta página seja fechada ou recarregada.',
};
