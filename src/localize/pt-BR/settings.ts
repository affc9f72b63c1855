/** The settings section in Brazilian Portuguese. */
import type { SettingsMessages } from '../messages.js';
import { plural } from './terms.js';

export const settings: SettingsMessages = {
  technicalName: 'Nome técnico',
  connectionId: 'ID da conexão',

  displayName: 'Nome de exibição',
  displayNameHint: 'O que as pessoas veem ao fazer login.',
  displayNameMissing: 'Digite um nome.',
  displayNameTooLong: (most) =>
    plural(most, { one: 'Use no máximo # caractere.', other: 'Use no máximo # caracteres.' }),
  showAsButton: 'Mostrar como botão na página de login',
  showAsButtonHint: 'Caso contrário, não é possível escolhê-la na página de login desta organização.',
  assignMembershipOnLogin: 'Tornar os usuários membros quando fizerem login',
  assignMembershipOnLoginHint: 'Caso contrário, só membros e pessoas convidadas podem fazer login.',
  on: 'Ativado',
  off: 'Desativado',

  'why-not-edit:no-id': 'O servidor não enviou o ID dela.',
  'why-not-edit:access-none': 'Gerenciada em seu nome: não pode ser alterada aqui.',
  'why-not-edit:access-readonly': 'Somente leitura: não pode ser alterada aqui.',
  'why-not-edit:access-limited': 'Sua organização não pode alterar isto nesta conexão.',
  'why-not-edit:fixed': 'Definido para todas as conexões pela equipe que administra este serviço.',
  'why-not-edit:scope-missing': 'Você não tem permissão para alterar isto.',

  save: 'Salvar',
  saved: 'Salvo.',
  nothingToSave: 'Não há nada para salvar.',
  reset: 'Redefinir',
  saveFailed: 'As configurações não foram salvas.',
  saveUncertain: 'Não se sabe se as configurações foram salvas.',

  changedMeanwhile: (value) => `Enquanto isso, foi alterado em outro lugar para: ${value}.`,
  useTheirs: 'Usar este valor',
  lookAgain: 'Enquanto isso, outra pessoa alterou isto. Confira e salve novamente.',
  removedMeanwhile: 'Enquanto isso, esta conexão foi removida.',

  discardTitle: 'Descartar suas alterações?',
  discardEffect: 'O que você alterou não foi salvo.',
  discard: 'Descartar alterações',
  keepEditing: 'Continuar editando',
};
