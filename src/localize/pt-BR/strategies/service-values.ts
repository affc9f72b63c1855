/** The service-values section in Brazilian Portuguese. */
import type { ServiceValuesMessages } from '../../messages.js';
import { copying } from './copying.js';
import { OPERATOR } from '../terms.js';

export const serviceValues: ServiceValuesMessages = {
  'value:callback': 'URL de callback',
  'value:origin': 'Origem',
  'value:acs': 'URL do ACS (URL de resposta)',
  'value:entity-id': 'ID da entidade (público-alvo)',
  'value:realm': 'Identificador do serviço',
  'value:metadata': 'Metadados desta conexão',
  'value:certificate': 'Certificado das nossas solicitações (se assinadas)',

  provisional: 'Provisório. O valor final fica disponível depois que a conexão é criada.',
  valueUnknown: `Não disponível aqui. Para obter este valor, fale com ${OPERATOR}.`,
  valueAfter: 'Fica disponível depois que a conexão é criada.',
  ...copying,

  instructionsTitle: 'Instruções para seu provedor',
  instructionsIntro: 'Outra pessoa gerencia seu provedor? Envie estas instruções a ela.',
  copyInstructions: 'Copiar instruções',
  printInstructions: 'Imprimir',
  mailInstructions: 'Enviar por e-mail',
  instructionsCopied: 'Instruções copiadas.',

  signInLink: 'Link de login',
  linkEffect: 'Quem abre este link faz login com esta conexão, desde que ela esteja ativada.',
};
