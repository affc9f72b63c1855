/** The core section in Brazilian Portuguese. */
import type { CoreMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const core: CoreMessages = {
  $code: 'pt',
  $name: 'Português (Brasil)',
  $dir: 'ltr',

  unnamed: 'Conexão sem nome',

  openFailed: 'Não deu certo. Verifique sua conexão com a Internet e tente novamente.',

  enabled: 'Ativada',
  disabled: 'Desativada',
  stateUnknown: 'Desconhecido',
  switchingOn: 'Ativando…',
  switchingOff: 'Desativando…',
  stillSwitchingOn: 'Ainda ativando…',
  stillSwitchingOff: 'Ainda desativando…',
  switchingLong: (label) => `A alteração da conexão “${label}” está demorando mais do que o normal.`,
  nowEnabled: (label) => `A conexão “${label}” agora está ativada.`,
  nowDisabled: (label) => `A conexão “${label}” agora está desativada.`,
  undo: 'Desfazer',

  'why-not:no-id': 'Não é possível ativar nem desativar: o servidor não enviou o ID dela.',
  'why-not:access-none': 'Gerenciada em seu nome: não pode ser alterada aqui.',
  'why-not:access-readonly': 'Somente leitura: não pode ser alterada aqui.',
  'why-not:scope-missing': 'Você não tem permissão para ativá-la nem desativá-la.',
  'why-not:state-unknown': 'O servidor não informa se ela está ativada.',

  'lock-out:last-enabled':
    'É a última conexão ativada que você pode ver. Se não houver outra, ninguém mais poderá fazer login por meio de uma conexão desta organização.',
  'lock-out:signed-in':
    'Seu próprio login foi feito com ela. Quando sua sessão terminar, talvez você não consiga fazer login novamente.',
  'lock-out:unchecked': 'Não foi possível verificar se há outra conexão ativada.',

  switchOffTitle: (label) => `Desativar a conexão “${label}”?`,
  switchOnTitle: (label) => `Ativar a conexão “${label}”?`,
  switchOffEffect:
    'Ninguém poderá fazer login com ela nesta organização até que seja ativada novamente. As configurações são mantidas.',
  switchOnEffect: 'Depois disso, será possível usá-la para fazer login nos aplicativos que a permitem.',
  switchOff: 'Desativar',
  switchOn: 'Ativar',
  keepOn: 'Manter ativada',
  keepOff: 'Manter desativada',
  cancel: 'Cancelar',
  close: 'Fechar',

  loading: 'Carregando conexões…',
  retry: 'Tentar novamente',

  connectionFailed: 'Não foi possível carregar a conexão.',
  switchOnFailed: (label) => `A conexão “${label}” não foi ativada.`,
  switchOffFailed: (label) => `A conexão “${label}” não foi desativada.`,
  switchUncertain: (label) => `Não se sabe se o estado da conexão “${label}” mudou.`,
  sessionChanged:
    'Outra organização ou pessoa fez login agora, ou você fez login novamente. As alterações não confirmadas foram descartadas. Confira as conexões antes de continuar.',

  notSignedIn: 'Você não fez login. Faça login e tente novamente.',
  'error:unauthorized': 'Sua sessão foi encerrada. Faça login novamente.',
  'error:forbidden': `Você não tem permissão para isso. Para obter acesso, fale com ${OPERATOR}.`,
  'error:not-found': 'Isso não existe mais. Talvez tenha sido removido por alguém.',
  'error:conflict': `A configuração atual do servidor não permite isso. Fale com ${OPERATOR}.`,
  'error:invalid': `O servidor não aceitou a solicitação. Fale com ${OPERATOR}.`,
  'error:rate-limited':
    'O servidor está recebendo solicitações demais. Aguarde um instante e tente novamente.',
  'error:unavailable': 'O servidor está com um problema. Tente novamente em alguns minutos.',
  'error:mfa-required':
    'Para isso, você precisa confirmar sua identidade mais uma vez. Faça login novamente para confirmá-la.',
  'error:consent-required':
    'Para isso, é necessário o seu consentimento. Faça login novamente para concedê-lo.',
  'error:offline':
    'Você está off-line, então nada foi enviado. Tente novamente quando a conexão com a Internet voltar.',
  'error:network':
    'Não foi possível acessar o servidor. Verifique sua conexão com a Internet e tente novamente.',
  'error:timeout': 'O servidor demorou demais para responder. Tente novamente.',
  'error:session-changed':
    'Esta página é de outra organização ou pessoa, e não da que está com a sessão aberta agora. Recarregue a página ou faça login novamente.',
  'error:aborted': 'A solicitação foi cancelada. Tente novamente.',
  'error:malformed': `Não foi possível entender a resposta do servidor. Tente novamente; se não adiantar, fale com ${OPERATOR}.`,
  noApi: `Não há nenhum serviço de conexões neste endereço. Fale com ${OPERATOR}.`,

  serverSays: (detail) => `Resposta do servidor: “${detail}”`,
  missingScope: (scope) => `Permissão ausente: ${scope}.`,
  requestId: (id) => `ID da solicitação: ${id}.`,
  copyDetails: 'Copiar detalhes',
  copied: 'Detalhes copiados.',
  details: 'Detalhes para o suporte',

  waitingForTurn: 'Aguardando a vez…',
  retrying: 'Não deu certo. Tentando novamente…',
  waiting: 'O servidor pediu para aguardar. Nova tentativa em instantes…',
  waitingFor: (duration) => `O servidor pediu para aguardar. Nova tentativa em ${duration}…`,
};
