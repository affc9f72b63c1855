/** The list section in Brazilian Portuguese. */
import type { ListMessages } from '../messages.js';
import { OPERATOR, plural, number } from './terms.js';

export const list: ListMessages = {
  connections: 'Conexões',
  nameColumn: 'Nome',
  strategyColumn: 'Tipo',
  domainsColumn: 'Domínios',
  statusColumn: 'Status',
  strategyUnknown: 'Tipo desconhecido',
  noDomains: 'Nenhum',

  readOnly: 'Somente leitura',
  notSwitchable: 'Não pode ser alterada',
  'all-why-not:no-id':
    'Você não pode ativar nem desativar estas conexões porque o servidor não enviou os IDs delas.',
  'all-why-not:access-none': 'Estas conexões são gerenciadas em seu nome. Você não pode alterá-las aqui.',
  'all-why-not:access-readonly': 'Você pode ver estas conexões, mas não pode alterá-las.',
  'all-why-not:scope-missing': 'Você pode ver estas conexões, mas não tem permissão para alterá-las.',
  'all-why-not:state-unknown':
    'Você não pode ativar nem desativar estas conexões porque o servidor não informa se elas estão ativadas.',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  addConnection: 'Adicionar conexão',
  'why-not-add:scope-missing': 'Você não tem permissão para adicionar conexões.',
  'why-not-add:no-strategy': `Não é possível adicionar conexões aqui. Fale com ${OPERATOR}.`,

  actionsColumn: 'Ações',
  actionsFor: (label) => `Ações para “${label}”`,

  loaded: (count) => plural(count, { one: '# conexão', other: '# conexões' }),
  refresh: 'Atualizar',
  updated: (age) => `Atualizado ${age}`,
  momentAgo: 'há instantes',

  empty: 'Ainda não há conexões',
  emptyAdvice:
    'Enquanto esta organização não tiver nenhuma, ninguém poderá fazer login por meio de uma conexão.',
  emptyContact: `Para adicionar uma, fale com ${OPERATOR}.`,
  listFailed: 'Não foi possível carregar as conexões',
  listForbidden: 'Você não tem permissão para ver estas conexões',
  listNotFound: `O servidor não conhece esta organização. Fale com ${OPERATOR}.`,
  listOutdated: (age) => `Carregamos estas conexões ${age}, mas não foi possível atualizá-las.`,
  changeMissed: (label) => `Não foi possível fazer a última alteração na conexão “${label}”.`,
  changeUncertain: (label) => `Não foi possível confirmar a última alteração na conexão “${label}”.`,

  malformed: (count) =>
    plural(count, {
      one: 'Não foi possível ler # conexão:',
      other: 'Não foi possível ler # conexões:',
    }),
  malformedItem: (place) => `número ${number(place)} da lista`,

  changedElsewhere: 'Alterada em outro lugar agora mesmo',
  changedElsewhereAll: (labels) => `Alterações feitas em outro lugar: ${labels}.`,
  manyChangedElsewhere: (count) =>
    plural(count, {
      one: '# conexão acabou de ser alterada em outro lugar.',
      other: '# conexões acabaram de ser alteradas em outro lugar.',
    }),

  search: 'Pesquisar conexões',
  statusFilter: 'Filtrar por status',
  anyStatus: 'Qualquer status',
  strategyFilter: 'Filtrar por tipo',
  anyStrategy: 'Qualquer tipo',
  sortBy: 'Ordenar por',
  unsorted: 'Ordem padrão',
  ascending: (column) => `${column}, crescente`,
  descending: (column) => `${column}, decrescente`,
  found: (count, all) =>
    plural(all, { one: `${number(count)} de # conexão`, other: `${number(count)} de # conexões` }),
  nothingFound: 'Nenhuma conexão encontrada',
  nothingFoundAdvice: 'Faça outra pesquisa ou mostre todas as conexões.',
  showAll: 'Mostrar todas as conexões',

  pages: 'Páginas de conexões',
  previousPage: 'Página anterior',
  nextPage: 'Próxima página',
  pageRange: (from, to, all) =>
    `${number(from)}–${number(to)} de ${plural(all, { one: '# conexão', other: '# conexões' })}`,
};
