/** The core section in Brazilian Portuguese. */
import type { CoreMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const core: CoreMessages = {
  $code: 'pt',
  $name: 'Português (Brasil)',
  $dir: 'ltr',

  unnamed: 'Conexão sem nome',

  openFailed: 'Não foi possível abrir este item. Verifique sua conexão com a Internet e tente novamente.',

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

  'why-not:no-id': 'Você não pode ativar nem desativar esta conexão porque o servidor não enviou o ID dela.',
  'why-not:access-none': 'Esta conexão é gerenciada em seu nome. Você não pode alterá-la aqui.',
  'why-not:access-readonly': 'Você pode ver esta conexão, mas não pode alterá-la.',
  'why-not:scope-missing': 'Você não tem permissão para ativar nem desativar esta conexão.',
  'why-not:state-unknown': 'O servidor não informa se esta conexão está ativada.',

  'lock-out:last-enabled':
    'Esta é a última conexão ativada que você pode ver. Se nenhuma outra estiver ativada, ninguém mais poderá fazer login nesta organização por meio de uma conexão.',
  'lock-out:signed-in':
    'Você fez login com esta conexão. Quando sua sessão terminar, talvez você não consiga fazer login novamente.',
  'lock-out:unchecked': 'Não foi possível verificar se há outra conexão ativada.',

  switchOffTitle: (label) => `Desativar a conexão “${label}”?`,
  switchOnTitle: (label) => `Ativar a conexão “${label}”?`,
  switchOffEffect:
    'Ninguém poderá fazer login com ela nesta organização até que você a ative novamente. As configurações são mantidas.',
  switchOnEffect: 'Depois disso, as pessoas poderão usá-la para fazer login nos aplicativos que a permitem.',
  switchOff: 'Desativar',
  switchOn: 'Ativar',
  keepOn: 'Manter ativada',
  keepOff: 'Manter desativada',
  cancel: 'Cancelar',
  close: 'Fechar',

  loading: 'Carregando conexões…',
  retry: 'Tentar novamente',

  connectionFailed: 'Não foi possível carregar a conexão.',
  switchOnFailed: (label) => `Não foi possível ativar a conexão “${label}”.`,
  switchOffFailed: (label) => `Não foi possível desativar a conexão “${label}”.`,
  switchUncertain: (label) => `Não foi possível confirmar se o status da conexão “${label}” mudou.`,
  sessionChanged:
    'Outra pessoa ou organização está com a sessão aberta agora, ou você fez login novamente. Descartamos as alterações que o servidor ainda não tinha confirmado. Confira as conexões antes de continuar.',

  notSignedIn: 'Você não fez login. Faça login e tente novamente.',
  'error:unauthorized': 'Sua sessão foi encerrada. Faça login novamente.',
  'error:forbidden': `Você não tem permissão para isso. Para obter acesso, fale com ${OPERATOR}.`,
  'error:not-found': 'Este item não existe mais. Talvez outro administrador o tenha removido.',
  'error:conflict': `O servidor não pode fazer isso com a configuração atual. Fale com ${OPERATOR}.`,
  'error:invalid': `O servidor não aceitou a solicitação. Fale com ${OPERATOR}.`,
  'error:rate-limited':
    'O servidor está recebendo solicitações demais. Aguarde um instante e tente novamente.',
  'error:unavailable': 'O servidor está com um problema. Tente novamente em alguns minutos.',
  'error:mfa-required':
    'Você precisa confirmar sua identidade mais uma vez. Para isso, faça login novamente.',
  'error:consent-required': 'Você precisa dar seu consentimento. Para isso, faça login novamente.',
  'error:offline': 'Você está off-line, então não enviamos nada. Tente novamente quando estiver on-line.',
  'error:network':
    'Não foi possível acessar o servidor. Verifique sua conexão com a Internet e tente novamente.',
  'error:timeout': 'O servidor demorou demais para responder. Tente novamente.',
  'error:session-changed':
    'Desde que esta página foi aberta, outra pessoa ou organização fez login. Recarregue a página ou faça login novamente.',
  'error:aborted': 'A solicitação foi cancelada. Tente novamente.',
  'error:malformed': `Não foi possível entender a resposta do servidor. Tente novamente. Se não adiantar, fale com ${OPERATOR}.`,
  noApi: `Não há nenhum serviço de conexões neste endereço. Fale com ${OPERATOR}.`,

  serverSays: (detail) => `Resposta do servidor: “${detail}”`,
  missingScope: (scope) => `Permissão ausente: ${scope}.`,
  requestId: (id) => `ID da solicitação: ${id}.`,
  copyDetails: 'Copiar detalhes',
  copied: 'Detalhes copiados.',
  details: 'Detalhes para o suporte',

  waitingForTurn: 'Aguardando a vez…',
  retrying: 'Não deu certo. Tentando novamente…',
  waiting: 'Há solicitações demais. Nova tentativa em instantes…',
  waitingFor: (duration) => `Há solicitações demais. Nova tentativa em ${duration}…`,
};
