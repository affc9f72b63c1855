/** The selection section in French. */
import type { SelectionMessages } from '../messages.js';
import { plural, number, quote } from './terms.js';

export const selection: SelectionMessages = {
  select: (label) => `Sélectionner ${quote(label)}`,
  selectAll: 'Tout sélectionner',
  selectAllOf: (count) =>
    plural(count, { one: 'Tout sélectionner (# connexion)', other: 'Sélectionner les # connexions' }),
  selectionHint: (selected) =>
    `${selected}. Les boutons qui modifient les connexions sélectionnées se trouvent sous la liste.`,
  selected: (count) => plural(count, { one: '# sélectionnée', other: '# sélectionnées' }),
  selectedNotShown: (count, notShown) =>
    `${plural(count, { one: '# sélectionnée', other: '# sélectionnées' })}, dont ${number(notShown)} hors de cette page`,
  clearSelection: 'Tout désélectionner',
  removeSelected: 'Retirer…',
  cannotChange: (count) =>
    plural(count, {
      one: 'Vous ne pouvez pas modifier la connexion sélectionnée de cette façon.',
      other: 'Vous ne pouvez modifier aucune des connexions sélectionnées de cette façon.',
    }),

  switchOffSelectedTitle: (count) =>
    plural(count, { one: 'Désactiver # connexion\u202f?', other: 'Désactiver # connexions\u202f?' }),
  switchOffSelectedEffect:
    'Personne ne peut utiliser une connexion désactivée pour se connecter à cette organisation. Ses paramètres sont conservés.',
  switchOnSelectedTitle: (count) =>
    plural(count, { one: 'Activer # connexion\u202f?', other: 'Activer # connexions\u202f?' }),
  switchOnSelectedEffect:
    'Les utilisateurs peuvent utiliser une connexion activée pour se connecter aux applications qui l’autorisent.',
  removeSelectedTitle: (count) =>
    plural(count, { one: 'Retirer # connexion\u202f?', other: 'Retirer # connexions\u202f?' }),
  removeSelectedEffect:
    'Les membres de cette organisation ne pourront plus utiliser les connexions que vous retirez pour se connecter. Les connexions et leurs utilisateurs sont conservés par le service, mais vous ne pourrez pas ajouter de nouveau une connexion à partir d’ici.',
  leftOut: (count) => plural(count, { one: '# est exclue\u202f:', other: '# sont exclues\u202f:' }),
  keepAllOn: 'Laisser activées',
  keepAllOff: 'Laisser désactivées',

  'lock-out-selection:last-enabled':
    'Aucune des connexions que vous pouvez voir ne restera activée. Si aucune autre n’est activée, plus personne ne pourra se connecter à cette organisation par l’intermédiaire d’une connexion.',
  'lock-out-selection:signed-in':
    'Vous utilisez l’une de ces connexions pour votre session actuelle. Lorsque celle-ci prendra fin, vous ne pourrez peut-être plus vous connecter.',
  'lock-out-selection:unchecked': 'Nous n’avons pas pu vérifier si une autre connexion restera activée.',

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
      one: 'Nous n’avons pas pu modifier # connexion\u202f:',
      other: 'Nous n’avons pas pu modifier # connexions\u202f:',
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
