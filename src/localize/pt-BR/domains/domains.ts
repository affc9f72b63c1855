/** The domains section in Brazilian Portuguese. */
import type { DomainsMessages } from '../../messages.js';
import { copying } from '../strategies/copying.js';
import { number, OPERATOR, plural } from '../terms.js';

export const domains: DomainsMessages = {
  domains: 'Domínios',
  domainColumn: 'Domínio',
  'domain-status:pending': 'Ainda não verificado',
  'domain-status:failed': 'Registro não encontrado',
  'domain-status:verified': 'Verificado',
  verify: 'Verificar',
  removeDomain: 'Remover',
  verifyOne: (domain) => `Verificar ${domain}`,
  removeOne: (domain) => `Remover ${domain}`,
  addDomain: 'Adicionar domínio',
  domainLimit: (most) =>
    plural(most, {
      one: 'Uma organização pode ter no máximo # domínio.',
      other: 'Uma organização pode ter no máximo # domínios.',
    }),
  'may-not:add-domains': 'Você não tem permissão para adicionar domínios.',
  'may-not:verify-domains': 'Você não tem permissão para verificar domínios.',
  'may-not:remove-domains': 'Você não tem permissão para remover domínios.',
  'may-not:use-domains': 'Você não tem permissão para alterar os domínios das conexões.',

  loadingDomains: 'Carregando domínios…',
  domainsLoaded: (count) => plural(count, { one: '# domínio', other: '# domínios' }),
  noDomainsYet: 'Ainda não há domínios',
  noDomainsAdvice:
    'Adicione os domínios da sua organização e verifique que eles são seus. Um domínio verificado pode levar as pessoas a uma conexão.',
  domainsFailed: 'Não foi possível carregar os domínios',
  domainsForbidden: 'Você não tem permissão para ver os domínios',
  domainsOutdated: (age) => `Carregamos estes domínios ${age}, mas não foi possível atualizá-los.`,
  malformedDomains: (count) =>
    plural(count, { one: 'Não foi possível ler # domínio:', other: 'Não foi possível ler # domínios:' }),
  searchDomains: 'Pesquisar domínios',
  domainsFound: (count, all) =>
    plural(all, { one: `${number(count)} de # domínio`, other: `${number(count)} de # domínios` }),
  noDomainFound: 'Nenhum domínio encontrado',
  showAllDomains: 'Mostrar todos os domínios',
  pagesOfDomains: 'Páginas de domínios',
  domainRange: (from, to, all) =>
    `${number(from)}–${number(to)} de ${plural(all, { one: '# domínio', other: '# domínios' })}`,

  addDomainTitle: 'Adicionar um domínio',
  domainHint: 'O que vem depois do @ nos endereços de e-mail da sua organização, por exemplo, acme.com.',
  'domain-problem:missing': 'Digite um domínio.',
  'domain-problem:ip-address': 'Isto é um endereço IP. Digite um domínio, por exemplo, acme.com.',
  'domain-problem:single-label':
    'Este nome não tem ponto. Digite um domínio completo, por exemplo, acme.com.',
  'domain-problem:no-domain': 'Isto não é um domínio. Digite um, por exemplo, acme.com.',
  domainIsPart: (domain) => `O domínio contido aí é ${domain}.`,
  domainInAscii: (domain) => `No DNS, ele é escrito ${domain}.`,
  mailboxDomain: (domain) =>
    `${domain} pertence a um provedor de e-mail pessoal. Você só pode verificar um domínio cujo DNS você controla.`,
  domainKnown: (domain) => `Sua organização já tem ${domain}.`,
  add: 'Adicionar',
  domainAddFailed: (domain) => `Não foi possível adicionar ${domain}.`,
  domainAddUncertain: (domain) => `Não foi possível confirmar se ${domain} foi adicionado.`,

  verifyTitle: (domain) => `Verificar ${domain}`,
  recordIntro: (domain) => `Para provar que ${domain} é seu, adicione este registro no seu provedor de DNS.`,
  recordType: 'Tipo',
  recordHost: 'Host',
  recordHostShort: 'Host, se o seu provedor de DNS acrescenta o domínio sozinho',
  recordValue: 'Valor',
  recordAdvice:
    'Digite o valor sem aspas. Um registro novo pode levar até 48 horas para ficar visível. Você pode fechar isto e verificar mais tarde.',
  recordUnknown: `O servidor não informou qual registro é necessário. Fale com ${OPERATOR}.`,
  ...copying,
  verifyNow: 'Verificar agora',
  recordNotFound:
    'Não encontramos o registro. Vamos procurar de novo de tempos em tempos enquanto isto estiver aberto.',
  verdictPending:
    'A verificação não terminou. Vamos conferir de novo de tempos em tempos enquanto isto estiver aberto.',
  stillUnverified: 'O domínio ainda não está verificado. Confira o registro e verifique de novo.',
  domainVerified: (domain) => `${domain} está verificado.`,
  verifyFailed: (domain) => `Não foi possível verificar ${domain}.`,
  verifyUncertain: (domain) => `Não foi possível confirmar se ${domain} foi verificado.`,

  removeDomainTitle: (domain) => `Remover ${domain}?`,
  removeDomainEffect:
    'Sua organização abre mão deste domínio. Para usá-lo novamente, você terá que adicioná-lo e verificá-lo com um registro novo.',
  checkingUses: 'Verificando quais conexões o usam…',
  usesUnknown: 'Não foi possível descobrir quais conexões o usam.',
  notUsed: 'Nenhuma das conexões que você pode ver o usa.',
  usedBy: (count) => plural(count, { one: '# conexão o usa:', other: '# conexões o usam:' }),
  dissociateFirst: 'Removê-lo primeiro destas conexões',
  dissociateUnknown: 'Não sabemos o que acontece com estas conexões se ele não for removido delas primeiro.',
  lastDomain: (connection) =>
    `É o último domínio da conexão “${connection}”, que está ativada. Depois disso, nenhum endereço de e-mail levará a ela.`,
  domainRemoved: (domain) => `${domain} foi removido.`,
  domainRemoveFailed: (domain) => `Não foi possível remover ${domain}.`,
  domainRemoveUncertain: (domain) => `Não foi possível confirmar se ${domain} foi removido.`,

  connectionDomainsEffect:
    'Quando um login não indica nenhuma organização, as pessoas cujo endereço de e-mail tem um destes domínios são levadas a esta conexão. Os domínios não limitam quem pode fazer login com ela.',
  noConnectionDomains: 'Nenhum domínio leva a esta conexão.',
  unknownConnectionDomains: 'O servidor não informou quais domínios levam a esta conexão.',
  'may-not-use:access': 'Sua organização não tem permissão para alterar os domínios desta conexão.',
  verifiedDomain: 'Domínio verificado',
  chooseDomain: 'Escolha um domínio.',
  noOtherDomain: 'Sua organização não tem nenhum outro domínio verificado.',
  associate: 'Adicionar à conexão',
  dissociate: 'Remover',
  dissociateOne: (domain) => `Remover ${domain} desta conexão`,
  addNewDomain: 'Adicionar um domínio novo',
  dissociateTitle: (domain) => `Remover ${domain} desta conexão?`,
  keepDomain: 'Manter',
  associated: (domain, connection) => `${domain} agora leva à conexão “${connection}”.`,
  dissociated: (domain, connection) => `${domain} não leva mais à conexão “${connection}”.`,
  associateFailed: (domain, connection) => `Não foi possível adicionar ${domain} à conexão “${connection}”.`,
  dissociateFailed: (domain, connection) => `Não foi possível remover ${domain} da conexão “${connection}”.`,
  associateUncertain: (domain, connection) =>
    `Não foi possível confirmar se ${domain} leva à conexão “${connection}”.`,
};
