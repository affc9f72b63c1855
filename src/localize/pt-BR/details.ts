/** The details section in Brazilian Portuguese. */
import type { DetailsMessages } from '../messages.js';

export const details: DetailsMessages = {
  detailsTitle: 'Detalhes da conexão',

  access: 'Acesso',
  'access:none': 'Esta conexão é gerenciada em seu nome.',
  'access:readonly': 'Sua organização pode vê-la.',
  'access:limited': 'Sua organização pode ativá-la, desativá-la e alterar algumas configurações.',
  'access:full': 'Sua organização pode alterá-la e removê-la.',
  thirdPartyAccess: 'Aberta a aplicativos de terceiros',
  crossAppAccess: 'Cross App Access',

  'part:options': 'Login',
  'part:settings': 'Configurações',
  'part:values': 'Valores para o seu provedor',
  'part:removal': 'Remover a conexão',

  finalForProvider: 'Seu provedor precisa destes valores. Eles são definitivos.',
  valuesOfOtherType:
    'Não conhecemos conexões deste tipo e, por isso, não podemos dizer de quais valores o seu provedor precisa.',
};
