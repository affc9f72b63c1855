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
    'Não é possível ativar nem desativar estas conexões: o servidor não enviou os IDs delas.',
  'all-why-not:access-none': 'Estas conexões são gerenciadas em seu nome: não podem ser alteradas aqui.',
  'all-why-not:access-readonly': 'Você pode ver estas conexões, mas não pode alterá-las.',
  'all-why-not:scope-missing': 'Você pode ver estas conexões, mas não tem permissão para alterá-las.',
  'all-why-not:state-unknown':
    'O servidor não informa se estas conexões estão ativadas. Por isso, não é possível ativá-las nem desativá-las.',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  actionsColumn: 'Ações',
  actionsFor: (label) => `Ações para “${label}”`,

  loaded: (count) => plural(count, { one: '# conexão', other: '# conexões' }),
  refresh: 'Atualizar',
  updated: (age) => `Atualizado ${age}`,
  momentAgo: 'há instantes',

  empty: 'Ainda não há conexões',
  emptyAdvice: `Enquanto não houver nenhuma, ninguém poderá fazer login por meio de uma conexão desta organização. Para ter uma, fale com ${OPERATOR}.`,
  listFailed: 'Não foi possível carregar as conexões',
  listForbidden: 'Você não tem permissão para ver estas conexões',
  listNotFound: `O servidor não conhece esta organização. Fale com ${OPERATOR}.`,
  listOutdated: (age) => `Estas conexões foram carregadas ${age} e não puderam ser atualizadas.`,
  changeMissed: (label) => `A última alteração na conexão “${label}” não foi feita.`,
  changeUncertain: (label) => `Não se sabe se a última alteração na conexão “${label}” foi feita.`,

  malformed: (count) =>
    plural(count, {
      one: 'Não foi possível ler # conexão:',
      other: 'Não foi possível ler # conexões:',
    }),
  malformedItem: (place) => `número ${place} da lista`,

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
  unsorted: 'Ordem original',
  ascending: (column) => `${column}, crescente`,
  descending: (column) => `${column}, decrescente`,
  found: (count, all) =>
    plural(all, { one: `${number(count)} de # conexão`, other: `${number(count)} de # conexões` }),
  nothingFound: 'Nenhuma conexão encontrada',
  nothingFoundAdvice: 'Altere a pesquisa ou mostre todas as conexões.',
  showAll: 'Mostrar todas as conexões',

  pages: 'Páginas de conexões',
  previousPage: 'Página anterior',
  nextPage: 'Próxima página',
  pageRange: (from, to, all) =>
    `${number(from)}–${number(to)} de ${plural(all, { one: '# conexão', other: '# conexões' })}`,
};
