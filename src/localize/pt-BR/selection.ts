/** The selection section in Brazilian Portuguese. */
import type { SelectionMessages } from '../messages.js';
import { plural, number } from './terms.js';

export const selection: SelectionMessages = {
  select: (label) => `Selecionar “${label}”`,
  selectAll: 'Selecionar todas',
  selectAllOf: (count) =>
    plural(count, { one: 'Selecionar todas (# conexão)', other: 'Selecionar as # conexões' }),
  selectionHint: (selected) =>
    `${selected}. Os botões que alteram as conexões selecionadas ficam abaixo da lista.`,
  selected: (count) => plural(count, { one: '# selecionada', other: '# selecionadas' }),
  selectedNotShown: (count, notShown) =>
    `${plural(count, { one: '# selecionada', other: '# selecionadas' })}, ${number(notShown)} fora desta página`,
  clearSelection: 'Limpar seleção',
  removeSelected: 'Remover…',
  cannotChange: (count) =>
    plural(count, {
      one: 'Você não pode alterar a conexão selecionada dessa forma.',
      other: 'Você não pode alterar nenhuma das conexões selecionadas dessa forma.',
    }),

  switchOffSelectedTitle: (count) =>
    plural(count, { one: 'Desativar # conexão?', other: 'Desativar # conexões?' }),
  switchOffSelectedEffect:
    'Ninguém pode fazer login nesta organização com uma conexão desativada. As configurações são mantidas.',
  switchOnSelectedTitle: (count) => plural(count, { one: 'Ativar # conexão?', other: 'Ativar # conexões?' }),
  switchOnSelectedEffect:
    'As pessoas podem usar uma conexão ativada para fazer login nos aplicativos que a permitem.',
  removeSelectedTitle: (count) => plural(count, { one: 'Remover # conexão?', other: 'Remover # conexões?' }),
  removeSelectedEffect:
    'Os membros desta organização não poderão mais fazer login com as conexões que você remover. As conexões e os usuários delas continuam no serviço, mas você não poderá adicionar uma conexão de volta por aqui.',
  leftOut: (count) => plural(count, { one: '# fica de fora:', other: '# ficam de fora:' }),
  keepAllOn: 'Manter ativadas',
  keepAllOff: 'Manter desativadas',

  'lock-out-selection:last-enabled':
    'Nenhuma conexão que você possa ver continuará ativada. Se nenhuma outra estiver ativada, ninguém mais poderá fazer login nesta organização por meio de uma conexão.',
  'lock-out-selection:signed-in':
    'Você fez login com uma destas conexões. Quando sua sessão terminar, talvez você não consiga fazer login novamente.',
  'lock-out-selection:unchecked': 'Não foi possível verificar se outra conexão continuará ativada.',

  bulkProgress: (done, all) =>
    plural(all, { one: `${number(done)} de # concluída…`, other: `${number(done)} de # concluídas…` }),
  aboutSeconds: (count) => `cerca de ${number(count)} segundos`,
  aboutMinutes: (count) => plural(count, { one: 'cerca de # minuto', other: 'cerca de # minutos' }),
  bulkTakes: (duration) => `Isso leva ${duration}. Mantenha esta página aberta até o fim.`,
  bulkTimeLeft: (duration) => `Tempo restante: ${duration}. Mantenha esta página aberta.`,
  stop: 'Parar',
  bulkEnabled: (count) =>
    plural(count, {
      one: '# conexão agora está ativada.',
      other: '# conexões agora estão ativadas.',
    }),
  bulkDisabled: (count) =>
    plural(count, {
      one: '# conexão agora está desativada.',
      other: '# conexões agora estão desativadas.',
    }),
  bulkRemoved: (count) =>
    plural(count, {
      one: '# conexão foi removida da organização.',
      other: '# conexões foram removidas da organização.',
    }),
  alreadyEnabled: (count) =>
    plural(count, {
      one: '# conexão já estava ativada.',
      other: '# conexões já estavam ativadas.',
    }),
  alreadyDisabled: (count) =>
    plural(count, {
      one: '# conexão já estava desativada.',
      other: '# conexões já estavam desativadas.',
    }),
  alreadyRemoved: (count) =>
    plural(count, {
      one: '# conexão já tinha sido removida.',
      other: '# conexões já tinham sido removidas.',
    }),
  bulkFailed: (count) =>
    plural(count, {
      one: 'Não foi possível alterar # conexão:',
      other: 'Não foi possível alterar # conexões:',
    }),
  bulkStopped: (count) => plural(count, { one: '# ficou como estava.', other: '# ficaram como estavam.' }),
  bulkOvertaken: (count) =>
    plural(count, {
      one: '# foi ativada ou desativada de novo nesse meio-tempo:',
      other: '# foram ativadas ou desativadas de novo nesse meio-tempo:',
    }),
  bulkPrevented: (count) =>
    plural(count, {
      one: '# não foi alterada porque esta página impediu:',
      other: '# não foram alteradas porque esta página impediu:',
    }),
  moreNames: (count) => `mais ${number(count)}`,
  undoBulk: (count) => plural(count, { one: 'Ativar novamente', other: 'Ativar # conexões novamente' }),
};
