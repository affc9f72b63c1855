/**
 * Brazilian Portuguese, for every Portuguese unless a page registers another. Published as
 * `org-connections/localize/pt-BR.js`; importing it is enough.
 */
import { registerLater } from './languages.js';
import type { Messages } from './messages.js';
import { pluralIn } from './plural.js';

const OPERATOR = 'a equipe que administra este serviço';

const plural = pluralIn('pt-BR');
/** A number as the language writes it. */
const number = (count: number): string => plural(count, { other: '#' });

export const ptBR: Messages = {
  $code: 'pt',
  $name: 'Português (Brasil)',
  $dir: 'ltr',

  connections: 'Conexões',
  nameColumn: 'Nome',
  strategyColumn: 'Tipo',
  domainsColumn: 'Domínios',
  statusColumn: 'Status',
  strategyUnknown: 'Tipo desconhecido',
  noDomains: 'Nenhum',
  unnamed: 'Conexão sem nome',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  actionsColumn: 'Ações',
  actionsFor: (label) => `Ações para “${label}”`,
  openFailed: 'Não deu certo. Verifique sua conexão com a Internet e tente novamente.',

  enabled: 'Ativada',
  disabled: 'Desativada',
  stateUnknown: 'Desconhecido',
  nowEnabled: (label) => `A conexão “${label}” agora está ativada.`,
  nowDisabled: (label) => `A conexão “${label}” agora está desativada.`,

  'why-not:no-id': 'Não é possível ativar nem desativar: o servidor não enviou o ID dela.',
  'why-not:access-none': 'Gerenciada em seu nome: não pode ser alterada aqui.',
  'why-not:access-readonly': 'Somente leitura: não pode ser alterada aqui.',
  'why-not:scope-missing': 'Você não tem permissão para ativá-la nem desativá-la.',
  'why-not:state-unknown': 'O servidor não informa se ela está ativada.',

  undo: 'Desfazer',

  loading: 'Carregando conexões…',
  loaded: (count) => plural(count, { one: '# conexão', other: '# conexões' }),
  empty: 'Ainda não há conexões',
  emptyAdvice: `Enquanto não houver nenhuma, ninguém poderá fazer login por meio de uma conexão desta organização. Para ter uma, fale com ${OPERATOR}.`,
  pages: 'Páginas de conexões',
  previousPage: 'Página anterior',
  nextPage: 'Próxima página',
  pageRange: (from, to, all) =>
    `${number(from)}–${number(to)} de ${plural(all, { one: '# conexão', other: '# conexões' })}`,
  retry: 'Tentar novamente',
  refresh: 'Atualizar',
  updated: (age) => `Atualizado ${age}`,
  changedElsewhere: 'Alterada em outro lugar agora mesmo',
  changedElsewhereAll: (labels) => `Alterações feitas em outro lugar: ${labels}.`,
  waitingForTurn: 'Aguardando a vez…',
  retrying: 'Não deu certo. Tentando novamente…',
  waiting: 'O servidor pediu para aguardar. Nova tentativa em instantes…',
  waitingFor: (duration) => `O servidor pediu para aguardar. Nova tentativa em ${duration}…`,

  momentAgo: 'há instantes',

  listFailed: 'Não foi possível carregar as conexões',
  listForbidden: 'Você não tem permissão para ver estas conexões',
  listNotFound: `O servidor não conhece esta organização. Fale com ${OPERATOR}.`,
  listOutdated: (age) => `Estas conexões foram carregadas ${age} e não puderam ser atualizadas.`,
  connectionFailed: 'Não foi possível carregar a conexão.',
  switchOnFailed: (label) => `A conexão “${label}” não foi ativada.`,
  switchOffFailed: (label) => `A conexão “${label}” não foi desativada.`,
  switchUncertain: (label) => `Não se sabe se o estado da conexão “${label}” mudou.`,
  serverSays: (detail) => `Resposta do servidor: “${detail}”`,
  missingScope: (scope) => `Permissão ausente: ${scope}.`,
  requestId: (id) => `ID da solicitação: ${id}.`,
  copyDetails: 'Copiar detalhes',
  copied: 'Detalhes copiados.',
  details: 'Detalhes para o suporte',

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
  'error:aborted': 'A solicitação foi cancelada. Tente novamente.',
  'error:malformed': `Não foi possível entender a resposta do servidor. Tente novamente; se não adiantar, fale com ${OPERATOR}.`,

  malformed: (count) =>
    plural(count, {
      one: 'Não foi possível ler # conexão:',
      other: 'Não foi possível ler # conexões:',
    }),
  malformedItem: (place) => `número ${place} da lista`,

  cancel: 'Cancelar',
  close: 'Fechar',
  settingsItem: 'Configurações…',
  removeItem: 'Remover…',

  'lock-out:last-enabled':
    'É a última conexão ativada que você pode ver. Se não houver outra, ninguém mais poderá fazer login por meio de uma conexão desta organização.',
  'lock-out:signed-in':
    'Seu próprio login foi feito com ela. Quando sua sessão terminar, talvez você não consiga fazer login novamente.',
  'lock-out:unchecked': 'Não foi possível verificar se há outra conexão ativada.',
  switchOffTitle: (label) => `Desativar a conexão “${label}”?`,
  switchOnTitle: (label) => `Ativar a conexão “${label}”?`,
  switchOffEffect:
    'Ninguém poderá fazer login com ela até que seja ativada novamente. As configurações são mantidas.',
  switchOnEffect: 'Depois disso, será possível fazer login com ela.',
  switchOff: 'Desativar',
  switchOn: 'Ativar',
  keepOn: 'Manter ativada',
  keepOff: 'Manter desativada',

  remove: 'Remover',
  removeTitle: (label) => `Remover a conexão “${label}”?`,
  detach: 'Remover da organização',
  detachEffect:
    'Os membros desta organização não poderão mais fazer login com ela. A conexão e os usuários dela continuam no serviço, mas não será possível adicioná-la de volta por aqui.',
  delete: 'Excluir a conexão',
  'delete-effect:allow':
    'A própria conexão é excluída e, com ela, todos os usuários que vieram por meio dela. Esta ação não pode ser desfeita.',
  'delete-effect:allow-if-empty':
    'A própria conexão é excluída. O servidor recusa a exclusão enquanto ela ainda tiver usuários. Esta ação não pode ser desfeita.',
  'delete-effect:unknown':
    'A própria conexão é excluída. Não se sabe o que acontece com os usuários dela. Esta ação não pode ser desfeita.',
  'why-not-remove:no-id': 'O servidor não enviou o ID dela.',
  'why-not-remove:access': 'Sua organização não pode remover esta conexão.',
  'why-not-remove:scope-missing': 'Você não tem permissão para isso.',
  checking: 'Verificando…',
  configurationFailed: 'Não foi possível descobrir qual é o efeito da exclusão aqui.',
  chooseRemoval: 'Escolha o que deve ser feito.',
  typeName: (name) => `Para excluí-la, digite o nome: ${name}`,
  typeNameWrong: (name) => `Esse não é o nome. Digite exatamente: ${name}`,
  switchOffInstead: 'Desativar em vez disso',
  detached: (label) =>
    `A conexão “${label}” foi removida da organização. A conexão e os usuários dela continuam existindo.`,
  deleted: (label) => `A conexão “${label}” foi excluída.`,
  alreadyGone: (label) => `A conexão “${label}” já tinha sido removida.`,
  detachFailed: (label) => `A conexão “${label}” não foi removida.`,
  deleteFailed: (label) => `A conexão “${label}” não foi excluída.`,
  removeUncertain: (label) => `Não se sabe se a conexão “${label}” foi removida.`,

  'why-not-edit:no-id': 'O servidor não enviou o ID dela.',
  'why-not-edit:access-none': 'Gerenciada em seu nome: não pode ser alterada aqui.',
  'why-not-edit:access-readonly': 'Somente leitura: não pode ser alterada aqui.',
  'why-not-edit:access-limited': 'Sua organização não pode alterar isto nesta conexão.',
  'why-not-edit:fixed': 'Definido para todas as conexões pela equipe que administra este serviço.',
  'why-not-edit:scope-missing': 'Você não tem permissão para alterar isto.',
  settings: 'Configurações',
  settingsFor: (label) => `Configurações de “${label}”`,
  displayName: 'Nome de exibição',
  displayNameHint: 'O que as pessoas veem ao fazer login.',
  displayNameMissing: 'Digite um nome.',
  displayNameTooLong: (most) =>
    plural(most, { one: 'Use no máximo # caractere.', other: 'Use no máximo # caracteres.' }),
  showAsButton: 'Mostrar como botão na página de login',
  showAsButtonHint: 'Caso contrário, só o domínio do endereço de e-mail leva até ela.',
  assignMembershipOnLogin: 'Tornar os usuários membros quando fizerem login',
  assignMembershipOnLoginHint: 'Caso contrário, só quem já é membro pode fazer login.',
  save: 'Salvar',
  saved: 'Salvo.',
  nothingToSave: 'Não há nada para salvar.',
  reset: 'Redefinir',
  saveFailed: 'As configurações não foram salvas.',
  saveUncertain: 'Não se sabe se as configurações foram salvas.',
  changedMeanwhile: (value) => `Enquanto isso, foi alterado em outro lugar para: ${value}.`,
  useTheirs: 'Usar este valor',
  lookAgain: 'Enquanto isso, outra pessoa alterou isto. Confira e salve novamente.',
  removedMeanwhile: 'Enquanto isso, esta conexão foi removida.',
  on: 'Ativado',
  off: 'Desativado',
  discardTitle: 'Descartar suas alterações?',
  discardEffect: 'O que você alterou não foi salvo.',
  discard: 'Descartar alterações',
  keepEditing: 'Continuar editando',

  search: 'Pesquisar conexões',
  statusFilter: 'Filtrar por status',
  anyStatus: 'Qualquer status',
  strategyFilter: 'Filtrar por tipo',
  anyStrategy: 'Qualquer tipo',
  sortBy: 'Ordenar por',
  unsorted: 'Ordem original',
  ascending: (column) => `${column}, crescente`,
  descending: (column) => `${column}, decrescente`,
  found: (count, all) =>
    plural(all, { one: `${number(count)} de # conexão`, other: `${number(count)} de # conexões` }),
  nothingFound: 'Nenhuma conexão encontrada',
  nothingFoundAdvice: 'Altere a pesquisa ou mostre todas as conexões.',
  showAll: 'Mostrar todas as conexões',

  choose: (label) => `Selecionar “${label}”`,
  chooseAll: 'Selecionar todas',
  chooseAllOf: (count) =>
    plural(count, { one: 'Selecionar todas (# conexão)', other: 'Selecionar as # conexões' }),
  chooseHint: 'Selecione conexões para alterar várias de uma vez.',
  chosen: (count) => plural(count, { one: '# selecionada', other: '# selecionadas' }),
  chosenNotShown: (count, notShown) =>
    `${plural(count, { one: '# selecionada', other: '# selecionadas' })}, ${number(notShown)} fora desta página`,
  chooseNone: 'Limpar seleção',
  removeSeveral: 'Remover…',
  cannotAny: (count) =>
    plural(count, {
      one: 'A conexão selecionada não pode ser alterada dessa forma.',
      other: 'Nenhuma das conexões selecionadas pode ser alterada dessa forma.',
    }),
  switchOffSeveralTitle: (count) =>
    plural(count, { one: 'Desativar # conexão?', other: 'Desativar # conexões?' }),
  switchOffSeveralEffect:
    'Ninguém pode fazer login com uma conexão desativada até que ela seja ativada novamente. As configurações são mantidas.',
  switchOnSeveralTitle: (count) => plural(count, { one: 'Ativar # conexão?', other: 'Ativar # conexões?' }),
  switchOnSeveralEffect: 'É possível fazer login com uma conexão ativada.',
  removeSeveralTitle: (count) => plural(count, { one: 'Remover # conexão?', other: 'Remover # conexões?' }),
  removeSeveralEffect:
    'Os membros desta organização não poderão mais fazer login com uma conexão removida. A conexão e os usuários dela continuam no serviço, mas não será possível adicioná-la de volta por aqui.',
  deleteSingly: 'Para excluir uma conexão definitivamente, use o menu dela.',
  'lock-out-several:last-enabled':
    'Nenhuma outra conexão que você possa ver continuará ativada. Se não houver outra, ninguém mais poderá fazer login por meio de uma conexão desta organização.',
  'lock-out-several:signed-in':
    'A conexão usada no seu próprio login está incluída. Quando sua sessão terminar, talvez você não consiga fazer login novamente.',
  'lock-out-several:unchecked': 'Não foi possível verificar se outra conexão continuará ativada.',
  leftOut: (count) => plural(count, { one: '# fica de fora:', other: '# ficam de fora:' }),
  keepAllOn: 'Não desativar',
  keepAllOff: 'Não ativar',
  working: (done, all) =>
    plural(all, { one: `${number(done)} de # concluída…`, other: `${number(done)} de # concluídas…` }),
  stop: 'Parar',
  severalEnabled: (count) =>
    plural(count, {
      one: '# conexão agora está ativada.',
      other: '# conexões agora estão ativadas.',
    }),
  severalDisabled: (count) =>
    plural(count, {
      one: '# conexão agora está desativada.',
      other: '# conexões agora estão desativadas.',
    }),
  severalRemoved: (count) =>
    plural(count, {
      one: '# conexão foi removida da organização.',
      other: '# conexões foram removidas da organização.',
    }),
  notDone: (count) => plural(count, { other: 'Não foi possível alterar #:' }),
  stopped: (count) => plural(count, { one: '# ficou como estava.', other: '# ficaram como estavam.' }),
  undoSeveral: (count) => plural(count, { one: 'Ativar novamente', other: 'Ativar as # novamente' }),
};

registerLater(ptBR);
