/** The selection section in French. */
import type { SelectionMessages } from '../messages.js';
import { plural, number, quote } from './terms.js';

export const selection: SelectionMessages = {
  select: (label) => `Sélectionner ${quote(label)}`,
  selectAll: 'Tout sélectionner',
  selectAllOf: (count) =>
    plural(count, { one: 'Tout sélectionner (# connexion)', other: 'Sélectionner les # connexions' }),
  selectionHint: (selected) =>
    `${selected}. Les boutons qui modifient la sélection se trouvent sous la liste.`,
  selected: (count) => plural(count, { one: '# sélectionnée', other: '# sélectionnées' }),
  selectedNotShown: (count, notShown) =>
    `${plural(count, { one: '# sélectionnée', other: '# sélectionnées' })}, dont ${number(notShown)} hors de cette page`,
  clearSelection: 'Tout désélectionner',
  removeSelected: 'Retirer…',
  cannotChange: (count) =>
    plural(count, {
      one: 'La connexion sélectionnée ne peut pas être modifiée ainsi.',
      other: 'Aucune des connexions sélectionnées ne peut être modifiée ainsi.',
    }),

  switchOffSelectedTitle: (count) =>
    plural(count, { one: 'Désactiver # connexion\u202f?', other: 'Désactiver # connexions\u202f?' }),
  switchOffSelectedEffect:
    'Personne ne peut utiliser une connexion désactivée pour se connecter à cette organisation tant qu’elle n’est pas réactivée. Ses paramètres sont conservés.',
  switchOnSelectedTitle: (count) =>
    plural(count, { one: 'Activer # connexion\u202f?', other: 'Activer # connexions\u202f?' }),
  switchOnSelectedEffect:
    'Une connexion activée peut être utilisée pour se connecter aux applications qui l’autorisent.',
  removeSelectedTitle: (count) =>
    plural(count, { one: 'Retirer # connexion\u202f?', other: 'Retirer # connexions\u202f?' }),
  removeSelectedEffect:
    'Les membres de cette organisation ne pourront plus utiliser une connexion retirée pour se connecter. La connexion et ses utilisateurs sont conservés par le service, mais vous ne pourrez pas l’ajouter de nouveau à partir d’ici.',
  deleteSingly: 'Pour supprimer définitivement une connexion, utilisez son propre menu.',
  leftOut: (count) => plural(count, { one: '# est exclue\u202f:', other: '# sont exclues\u202f:' }),
  keepAllOn: 'Ne rien désactiver',
  keepAllOff: 'Ne rien activer',

  'lock-out-selection:last-enabled':
    'Parmi les connexions que vous pouvez voir, aucune autre ne restera activée. S’il n’en existe pas d’autre, plus personne ne pourra se connecter par l’intermédiaire d’une connexion de cette organisation.',
  'lock-out-selection:signed-in':
    'La connexion que vous utilisez vous-même pour votre session actuelle est concernée. Lorsque votre session prendra fin, vous ne pourrez peut-être plus vous connecter.',
  'lock-out-selection:unchecked': 'Impossible de vérifier si une autre connexion restera activée.',

  bulkProgress: (done, all) =>
    plural(done, { one: `# traitée sur ${number(all)}…`, other: `# traitées sur ${number(all)}…` }),
  aboutSeconds: (count) => `environ ${number(count)} secondes`,
  aboutMinutes: (count) => plural(count, { one: 'environ # minute', other: 'environ # minutes' }),
  bulkTakes: (duration) => `Cela prend ${duration}. Laissez cette page ouverte jusqu’à la fin.`,
  bulkTimeLeft: (duration) => `Temps restant\u202f: ${duration}. Laissez cette page ouverte.`,
  stop: 'Arrêter',
  bulkEnabled: (count) =>
    plural(count, {
      one: '# connexion est maintenant activée.',
      other: '# connexions sont maintenant activées.',
    }),
  bulkDisabled: (count) =>
    plural(count, {
      one: '# connexion est maintenant désactivée.',
      other: '# connexions sont maintenant désactivées.',
    }),
  bulkRemoved: (count) =>
    plural(count, {
      one: '# connexion a été retirée de l’organisation.',
      other: '# connexions ont été retirées de l’organisation.',
    }),
  alreadyEnabled: (count) =>
    plural(count, {
      one: '# connexion était déjà activée.',
      other: '# connexions étaient déjà activées.',
    }),
  alreadyDisabled: (count) =>
    plural(count, {
      one: '# connexion était déjà désactivée.',
      other: '# connexions étaient déjà désactivées.',
    }),
  alreadyRemoved: (count) =>
    plural(count, {
      one: '# connexion avait déjà été retirée.',
      other: '# connexions avaient déjà été retirées.',
    }),
  bulkFailed: (count) =>
    plural(count, {
      one: '# n’a pas pu être modifiée\u202f:',
      other: '# n’ont pas pu être modifiées\u202f:',
    }),
  bulkStopped: (count) =>
    plural(count, { one: '# est restée inchangée.', other: '# sont restées inchangées.' }),
  bulkOvertaken: (count) =>
    plural(count, {
      one: 'L’état de # connexion a de nouveau été modifié entre-temps\u202f:',
      other: 'L’état de # connexions a de nouveau été modifié entre-temps\u202f:',
    }),
  bulkPrevented: (count) =>
    plural(count, {
      one: '# n’a pas été modifiée, car cette page l’a empêché\u202f:',
      other: '# n’ont pas été modifiées, car cette page l’a empêché\u202f:',
    }),
  moreNames: (count) => plural(count, { one: '# autre', other: '# autres' }),
  undoBulk: (count) => plural(count, { one: 'La réactiver', other: 'Réactiver # connexions' }),
};
