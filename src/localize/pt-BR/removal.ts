/** The removal section in Brazilian Portuguese. */
import type { RemovalMessages } from '../messages.js';

export const removal: RemovalMessages = {
  remove: 'Remover',
  removeTitle: (label) => `Remover a conexão “${label}”?`,
  chooseRemoval: 'Escolha o que fazer.',
  detach: 'Remover da organização',
  detachEffect:
    'Os membros desta organização não poderão mais fazer login com ela. A conexão e os usuários dela continuam no serviço, mas você não poderá adicioná-la de volta por aqui.',
  delete: 'Excluir a conexão',
  checking: 'Verificando…',
  configurationFailed: 'Não foi possível descobrir o que a exclusão faz aqui.',
  typeName: (name) => `Para excluí-la, digite o nome: ${name}`,
  typeNameWrong: (name) => `Esse não é o nome. Digite exatamente: ${name}`,
  switchOffInstead: 'Desativar em vez disso',

  'delete-effect:allow':
    'Isso exclui a conexão e todos os usuários que vieram por meio dela. Você não poderá desfazer esta ação.',
  'delete-effect:allow-if-empty':
    'Isso exclui a conexão. O servidor recusa a exclusão enquanto a conexão ainda tiver usuários. Você não poderá desfazer esta ação.',
  'delete-effect:unknown':
    'Isso exclui a conexão. Não sabemos o que acontece com os usuários dela. Você não poderá desfazer esta ação.',

  'why-not-remove:no-id': 'O servidor não enviou o ID desta conexão.',
  'why-not-remove:access': 'Sua organização não tem permissão para remover esta conexão.',
  'why-not-remove:scope-missing': 'Você não tem permissão para remover esta conexão.',

  detached: (label) =>
    `A conexão “${label}” foi removida da organização. A conexão e os usuários dela continuam existindo.`,
  deleted: (label) => `A conexão “${label}” foi excluída.`,
  alreadyGone: (label) => `A conexão “${label}” já tinha sido removida.`,
  detachFailed: (label) => `Não foi possível remover a conexão “${label}”.`,
  deleteFailed: (label) => `Não foi possível excluir a conexão “${label}”.`,
  removeUncertain: (label) => `Não foi possível confirmar se a conexão “${label}” foi removida.`,
};
