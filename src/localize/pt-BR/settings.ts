/** The settings section in Brazilian Portuguese. */
import type { SettingsMessages } from '../messages.js';
import { plural } from './terms.js';

export const settings: SettingsMessages = {
  technicalName: 'Nome técnico',
  connectionId: 'ID da conexão',

  displayName: 'Nome de exibição',
  displayNameHint: 'As pessoas veem este nome ao fazer login.',
  displayNameMissing: 'Digite um nome.',
  displayNameTooLong: (most) =>
    plural(most, { one: 'Use no máximo # caractere.', other: 'Use no máximo # caracteres.' }),
  showAsButton: 'Mostrar como botão na página de login',
  showAsButtonHint:
    'Sem um botão, as pessoas não podem escolher esta conexão na página de login desta organização.',
  assignMembershipOnLogin: 'Tornar os usuários membros quando fizerem login',
  assignMembershipOnLoginHint: 'Caso contrário, só membros e pessoas convidadas podem fazer login.',
  on: 'Ativado',
  off: 'Desativado',

  'why-not-edit:no-id': 'O servidor não enviou o ID desta conexão.',
  'why-not-edit:access-none': 'Esta conexão é gerenciada em seu nome. Você não pode alterá-la aqui.',
  'why-not-edit:access-readonly': 'Você pode ver esta conexão, mas não pode alterá-la.',
  'why-not-edit:access-limited': 'Sua organização não tem permissão para alterar esta configuração.',
  'why-not-edit:fixed': 'O serviço define esta configuração para todas as conexões.',
  'why-not-edit:scope-missing': 'Você não tem permissão para alterar esta conexão.',

  save: 'Salvar',
  saved: 'Salvo.',
  nothingToSave: 'Você não alterou nada.',
  reset: 'Redefinir',
  saveFailed: 'Não foi possível salvar as configurações.',
  saveUncertain: 'Não foi possível confirmar se as configurações foram salvas.',

  changedMeanwhile: (value) => `Isto foi alterado em outro lugar. Novo valor: ${value}.`,
  useTheirs: 'Usar este valor',
  lookAgain: 'Isto foi alterado em outro lugar nesse meio-tempo. Confira e salve novamente.',
  removedMeanwhile: 'Esta conexão foi removida nesse meio-tempo.',

  discardTitle: 'Descartar suas alterações?',
  discardEffect: 'Você não salvou suas alterações.',
  discard: 'Descartar alterações',
  keepEditing: 'Continuar editando',
};
