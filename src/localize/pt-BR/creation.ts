/** The creation section in Brazilian Portuguese. */
import type { CreationMessages } from '../messages.js';
import { OPERATOR, number } from './terms.js';

export const creation: CreationMessages = {
  createTitle: 'Adicionar uma conexão',
  createTitleOf: (type) => `Adicionar uma conexão: ${type}`,
  progress: 'Progresso',
  stepOf: (step, all) => `Etapa ${number(step)} de ${number(all)}`,

  'step:provider': 'Provedor',
  'step:instructions': 'No seu provedor',
  'step:values': 'Dados do seu provedor',
  'step:naming': 'Nomes',
  'step:review': 'Revisão',
  'step:finish': 'Conclusão',

  'step-heading:provider': 'O que as pessoas da sua empresa usam para fazer login?',
  'step-heading:instructions': 'Prepare seu provedor',
  'step-heading:values': 'Insira os dados que seu provedor forneceu',
  'step-heading:naming': 'Dê um nome à conexão',
  'step-heading:review': 'Confira e crie a conexão',
  'step-heading:finish': 'Conclua a configuração no seu provedor',

  'choose:adfs': 'Sua empresa usa o Active Directory Federation Services em servidores próprios.',
  'choose:google-apps': 'As pessoas da sua empresa têm contas corporativas do Google.',
  'choose:oidc': 'Qualquer outro provedor compatível com OpenID Connect.',
  'choose:okta': 'As pessoas da sua empresa fazem login com o Okta.',
  'choose:pingfederate': 'Sua empresa usa o PingFederate em servidores próprios.',
  'choose:samlp': 'Qualquer outro provedor compatível com SAML 2.0, ou se sua empresa preferir SAML.',
  'choose:waad': 'As pessoas da sua empresa têm contas corporativas do Microsoft 365 ou do Azure.',

  back: 'Voltar',
  next: 'Continuar',
  continueLater: 'Continuar depois',
  paused:
    'Os dados que você inseriu são mantidos enquanto esta página estiver aberta. Os segredos do cliente não são mantidos.',
  continueDraft: 'Continuar',
  startOver: 'Começar de novo',
  secretWiped: 'Insira o segredo do cliente novamente. Ele não foi mantido.',

  noStrategy: `Não é possível adicionar conexões aqui. Fale com ${OPERATOR}.`,
  strategyNotAllowed: (strategy) =>
    `Não é possível adicionar conexões do tipo ${strategy} aqui. Fale com ${OPERATOR}.`,

  valuesIntro: 'Você pode colar tudo como aparece no seu provedor.',

  technicalNameHint:
    'Não pode ser alterado depois e não fica visível para as pessoas. Use letras, dígitos e hifens simples entre eles.',
  'name:missing': 'Digite um nome.',
  'name:characters': 'Use letras sem acento, dígitos e hifens simples entre eles.',
  'name:taken': 'Outra conexão já tem este nome.',
  technicalNameUnchecked: 'Não foi possível verificar se este nome já está em uso.',

  reviewIntro: 'A conexão é criada desativada, então ninguém pode fazer login com ela ainda.',
  reviewUntested: 'A conexão não é testada ao ser criada. Depois, faça um login de teste.',
  change: (step) => `Alterar: ${step}`,
  secretGiven: 'Inserido, mas não exibido',
  create: 'Criar',
  creating: 'Criando…',

  createFailed: 'Não foi possível criar a conexão.',
  createUncertain:
    'Não foi possível confirmar se a conexão foi criada. Confira a lista de conexões antes de tentar novamente.',
  createConflict: `Este nome técnico já está em uso, ou este serviço não está configurado para novas conexões. Tente outro nome e, se não adiantar, fale com ${OPERATOR}.`,

  created: (label) => `A conexão “${label}” foi criada. Ela está desativada.`,
  finalValues: 'Estes valores são definitivos.',
  toDo: 'O que falta fazer',
  toDoValues: 'Compare estes valores com os do seu provedor.',
  toDoAssign: 'Confira se as pessoas que vão fazer login estão atribuídas ao aplicativo no seu provedor.',
  toDoTry: 'Faça um login de teste antes de avisar as pessoas.',
  toDoSwitchOn: 'Ative a conexão.',
  notYetSwitchedOn:
    'Enquanto você não a ativar, ninguém poderá fazer login com ela. Você pode fazer isso depois, na lista.',
  done: 'Concluir',
  addAnother: 'Adicionar outra conexão',
};
