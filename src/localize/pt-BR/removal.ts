/** The removal section in Brazilian Portuguese. */
import type { RemovalMessages } from '../messages.js';

export const removal: RemovalMessages = {
  remove: 'Remover',
  removeTitle: (label) => `Remover a conexão “${label}”?`,
  chooseRemoval: 'Escolha o que deve ser feito.',
  detach: 'Remover da organização',
  detachEffect:
    'Os membros desta organização não poderão mais fazer login com ela. A conexão e os usuários dela continuam no serviço, mas não será possível adicioná-la de volta por aqui.',
  delete: 'Excluir a conexão',
  checking: 'Verificando…',
  configurationFailed: 'Não foi possível descobrir qual é o efeito da exclusão aqui.',
  typeName: (name) => `Para excluí-la, digite o nome: ${name}`,
  typeNameWrong: (name) => `Esse não é o nome. Digite exatamente: ${name}`,
  switchOffInstead: 'Desativar em vez disso',

  'delete-effect:allow':
    'A própria conexão é excluída e, com ela, todos os usuários que vieram por meio dela. Esta ação não pode ser desfeita.',
  'delete-effect:allow-if-empty':
    'A própria conexão é excluída. O servidor recusa a exclusão enquanto ela ainda tiver usuários. Esta ação não pode ser desfeita.',
  'delete-effect:unknown':
    'A própria conexão é excluída. Não se sabe o que acontece com os usuários dela. Esta ação não pode ser desfeita.',

  'why-not-remove:no-id': 'O servidor não enviou o ID dela.',
  'why-not-remove:access': 'Sua organização não pode remover esta conexão.',
  'why-not-remove:scope-missing': 'Você não tem permissão para isso.',

  detached: (label) =>
    `A conexão “${label}” foi removida da organização. A conexão e os usuários dela continuam existindo.`,
  deleted: (label) => `A conexão “${label}” foi excluída.`,
  alreadyGone: (label) => `A conexão “${label}” já tinha sido removida.`,
  detachFailed: (label) => `A conexão “${label}” não foi removida.`,
  deleteFailed: (label) => `A conexão “${label}” não foi excluída.`,
  removeUncertain: (label) => `Não se sabe se a conexão “${label}” foi removida.`,
};
