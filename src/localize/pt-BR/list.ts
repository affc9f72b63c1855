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
