/** The selection section in German. */
import type { SelectionMessages } from '../messages.js';
import { plural, number } from './terms.js';

export const selection: SelectionMessages = {
  select: (label) => `${label} auswählen`,
  selectAll: 'Alle auswählen',
  selectAllOf: (count) =>
    plural(count, { one: 'Alle auswählen (# Verbindung)', other: 'Alle # Verbindungen auswählen' }),
  selectionHint: (selected) =>
    `${selected}. Die Schaltflächen zum Ändern der ausgewählten Verbindungen stehen unter der Liste.`,
  selected: (count) => plural(count, { other: '# ausgewählt' }),
  selectedNotShown: (count, notShown) =>
    `${number(count)} ausgewählt, ${number(notShown)} davon nicht auf dieser Seite`,
  clearSelection: 'Auswahl aufheben',
  removeSelected: 'Entfernen …',
  cannotChange: (count) =>
    plural(count, {
      one: 'Sie können die ausgewählte Verbindung nicht auf diese Weise ändern.',
      other: 'Sie können keine der ausgewählten Verbindungen auf diese Weise ändern.',
    }),

  switchOffSelectedTitle: (count) =>
    plural(count, { one: '# Verbindung deaktivieren?', other: '# Verbindungen deaktivieren?' }),
  switchOffSelectedEffect:
    'Über eine deaktivierte Verbindung kann sich niemand bei dieser Organisation anmelden. Die Einstellungen bleiben erhalten.',
  switchOnSelectedTitle: (count) =>
    plural(count, { one: '# Verbindung aktivieren?', other: '# Verbindungen aktivieren?' }),
  switchOnSelectedEffect:
    'Über eine aktivierte Verbindung kann man sich bei den Anwendungen anmelden, die sie zulassen.',
  removeSelectedTitle: (count) =>
    plural(count, { one: '# Verbindung entfernen?', other: '# Verbindungen entfernen?' }),
  removeSelectedEffect:
    'Mitglieder dieser Organisation können sich nicht mehr über die Verbindungen anmelden, die Sie entfernen. Die Verbindungen und ihre Benutzer bleiben beim Dienst erhalten, aber Sie können eine Verbindung von hier aus nicht wieder hinzufügen.',
  leftOut: (count) => plural(count, { one: '# wird ausgelassen:', other: '# werden ausgelassen:' }),
  keepAllOn: 'Aktiviert lassen',
  keepAllOff: 'Deaktiviert lassen',

  'lock-out-selection:last-enabled':
    'Danach ist keine Verbindung mehr aktiviert, die Sie sehen können. Wenn keine andere aktiviert ist, kann sich niemand mehr über eine Verbindung bei dieser Organisation anmelden.',
  'lock-out-selection:signed-in':
    'Sie haben sich über eine dieser Verbindungen angemeldet. Wenn Ihre Sitzung endet, können Sie sich möglicherweise nicht mehr anmelden.',
  'lock-out-selection:unchecked': 'Wir konnten nicht prüfen, ob eine andere Verbindung aktiviert bleibt.',

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
    plural(count, {
      one: 'Wir konnten # Verbindung nicht ändern:',
      other: 'Wir konnten # Verbindungen nicht ändern:',
    }),
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
