/** The selection section in German. */
import type { SelectionMessages } from '../messages.js';
import { plural, number } from './terms.js';

export const selection: SelectionMessages = {
  select: (label) => `${label} auswählen`,
  selectAll: 'Alle auswählen',
  selectAllOf: (count) =>
    plural(count, { one: 'Alle auswählen (# Verbindung)', other: 'Alle # Verbindungen auswählen' }),
  selectionHint: (selected) =>
    `${selected}. Die Schaltflächen, die die Auswahl ändern, stehen unter der Liste.`,
  selected: (count) => plural(count, { other: '# ausgewählt' }),
  selectedNotShown: (count, notShown) =>
    `${number(count)} ausgewählt, ${number(notShown)} davon nicht auf dieser Seite`,
  clearSelection: 'Auswahl aufheben',
  removeSelected: 'Entfernen …',
  cannotChange: (count) =>
    plural(count, {
      one: 'Die ausgewählte Verbindung lässt sich so nicht ändern.',
      other: 'Keine der ausgewählten Verbindungen lässt sich so ändern.',
    }),

  switchOffSelectedTitle: (count) =>
    plural(count, { one: '# Verbindung deaktivieren?', other: '# Verbindungen deaktivieren?' }),
  switchOffSelectedEffect:
    'Mit einer deaktivierten Verbindung kann sich niemand bei dieser Organisation anmelden, bis sie wieder aktiviert wird. Die Einstellungen bleiben erhalten.',
  switchOnSelectedTitle: (count) =>
    plural(count, { one: '# Verbindung aktivieren?', other: '# Verbindungen aktivieren?' }),
  switchOnSelectedEffect:
    'Mit einer aktivierten Verbindung kann man sich bei den Anwendungen anmelden, die sie zulassen.',
  removeSelectedTitle: (count) =>
    plural(count, { one: '# Verbindung entfernen?', other: '# Verbindungen entfernen?' }),
  removeSelectedEffect:
    'Mit einer entfernten Verbindung können sich Mitglieder dieser Organisation nicht mehr anmelden. Die Verbindung und ihre Benutzer bleiben beim Betreiber bestehen, aber von hier aus lässt sie sich nicht wieder hinzufügen.',
  deleteSingly: 'Um eine Verbindung endgültig zu löschen, verwenden Sie deren eigenes Menü.',
  leftOut: (count) => plural(count, { one: '# wird ausgelassen:', other: '# werden ausgelassen:' }),
  keepAllOn: 'Aktiviert lassen',
  keepAllOff: 'Deaktiviert lassen',

  'lock-out-selection:last-enabled':
    'Keine andere Verbindung, die Sie sehen können, bleibt aktiviert. Gibt es auch sonst keine, kann sich niemand mehr über eine Verbindung dieser Organisation anmelden.',
  'lock-out-selection:signed-in':
    'Die Verbindung, über die Sie selbst angemeldet sind, ist dabei. Wenn Ihre Sitzung endet, können Sie sich vielleicht nicht mehr anmelden.',
  'lock-out-selection:unchecked': 'Es ließ sich nicht prüfen, ob eine andere Verbindung aktiviert bleibt.',

  bulkProgress: (done, all) => `${number(done)} von ${number(all)} erledigt …`,
  aboutSeconds: (count) => `etwa ${number(count)} Sekunden`,
  aboutMinutes: (count) => plural(count, { one: 'etwa # Minute', other: 'etwa # Minuten' }),
  bulkTakes: (duration) => `Das dauert ${duration}. Lassen Sie diese Seite so lange geöffnet.`,
  bulkTimeLeft: (duration) => `Noch ${duration}. Lassen Sie diese Seite geöffnet.`,
  stop: 'Stoppen',
  bulkEnabled: (count) =>
    plural(count, {
      one: '# Verbindung ist jetzt aktiviert.',
      other: '# Verbindungen sind jetzt aktiviert.',
    }),
  bulkDisabled: (count) =>
    plural(count, {
      one: '# Verbindung ist jetzt deaktiviert.',
      other: '# Verbindungen sind jetzt deaktiviert.',
    }),
  bulkRemoved: (count) =>
    plural(count, {
      one: '# Verbindung wurde aus der Organisation entfernt.',
      other: '# Verbindungen wurden aus der Organisation entfernt.',
    }),
  alreadyEnabled: (count) =>
    plural(count, {
      one: '# Verbindung war bereits aktiviert.',
      other: '# Verbindungen waren bereits aktiviert.',
    }),
  alreadyDisabled: (count) =>
    plural(count, {
      one: '# Verbindung war bereits deaktiviert.',
      other: '# Verbindungen waren bereits deaktiviert.',
    }),
  alreadyRemoved: (count) =>
    plural(count, {
      one: '# Verbindung war bereits entfernt.',
      other: '# Verbindungen waren bereits entfernt.',
    }),
  bulkFailed: (count) =>
    plural(count, { one: '# konnte nicht geändert werden:', other: '# konnten nicht geändert werden:' }),
  bulkStopped: (count) => plural(count, { one: '# blieb unverändert.', other: '# blieben unverändert.' }),
  bulkOvertaken: (count) =>
    plural(count, {
      one: '# wurde inzwischen erneut umgeschaltet:',
      other: '# wurden inzwischen erneut umgeschaltet:',
    }),
  bulkPrevented: (count) =>
    plural(count, {
      one: '# wurde nicht geändert, weil diese Seite es verhindert hat:',
      other: '# wurden nicht geändert, weil diese Seite es verhindert hat:',
    }),
  moreNames: (count) => `${number(count)} weitere`,
  undoBulk: (count) => plural(count, { one: 'Wieder aktivieren', other: '# Verbindungen wieder aktivieren' }),
};
