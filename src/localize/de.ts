/** German. Published as `org-connections/localize/de.js`; importing it is enough. */
import { registerLater } from './languages.js';
import type { Messages } from './messages.js';
import { pluralIn } from './plural.js';

const OPERATOR = 'den Betreiber dieses Dienstes';

const plural = pluralIn('de');
/** A number as the language writes it. */
const number = (count: number): string => plural(count, { other: '#' });

export const de: Messages = {
  $code: 'de',
  $name: 'Deutsch',
  $dir: 'ltr',

  connections: 'Verbindungen',
  nameColumn: 'Name',
  strategyColumn: 'Art',
  domainsColumn: 'Domains',
  statusColumn: 'Status',
  strategyUnknown: 'Unbekannte Art',
  noDomains: 'Keine',
  unnamed: 'Verbindung ohne Namen',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  actionsColumn: 'Aktionen',
  actionsFor: (label) => `Aktionen für ${label}`,
  openFailed: 'Das hat nicht geklappt. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',

  enabled: 'Aktiviert',
  disabled: 'Deaktiviert',
  stateUnknown: 'Unbekannt',
  nowEnabled: (label) => `${label} ist jetzt aktiviert.`,
  nowDisabled: (label) => `${label} ist jetzt deaktiviert.`,

  'why-not:no-id': 'Lässt sich nicht umschalten: Der Server hat keine ID dafür geschickt.',
  'why-not:access-none': 'Wird für Sie verwaltet und lässt sich hier nicht ändern.',
  'why-not:access-readonly': 'Schreibgeschützt: Lässt sich hier nicht ändern.',
  'why-not:scope-missing': 'Ihnen fehlt die Berechtigung dazu.',
  'why-not:state-unknown': 'Der Server sagt nicht, ob sie aktiviert ist.',

  undo: 'Rückgängig',

  loading: 'Verbindungen werden geladen …',
  loaded: (count) => plural(count, { one: '# Verbindung', other: '# Verbindungen' }),
  empty: 'Noch keine Verbindungen',
  emptyAdvice: `Solange es keine gibt, kann sich niemand über eine Verbindung dieser Organisation anmelden. Um eine zu erhalten, kontaktieren Sie ${OPERATOR}.`,
  pages: 'Seiten der Verbindungen',
  previousPage: 'Vorherige Seite',
  nextPage: 'Nächste Seite',
  pageRange: (from, to, all) =>
    `${number(from)}–${number(to)} von ${plural(all, { one: '# Verbindung', other: '# Verbindungen' })}`,
  retry: 'Erneut versuchen',
  refresh: 'Aktualisieren',
  updated: (age) => `Aktualisiert ${age}`,
  changedElsewhere: 'Soeben anderswo geändert',
  changedElsewhereAll: (labels) => `Anderswo geändert: ${labels}.`,
  waitingForTurn: 'Wartet, bis es an der Reihe ist …',
  retrying: 'Das hat nicht geklappt. Neuer Versuch …',
  waiting: 'Der Server hat um eine Pause gebeten. Gleich wird es erneut versucht …',
  waitingFor: (duration) => `Der Server hat um eine Pause gebeten. Neuer Versuch in ${duration} …`,

  momentAgo: 'gerade eben',

  listFailed: 'Die Verbindungen konnten nicht geladen werden',
  listForbidden: 'Sie dürfen diese Verbindungen nicht sehen',
  listNotFound: `Der Server kennt diese Organisation nicht. Kontaktieren Sie ${OPERATOR}.`,
  listOutdated: (age) => `Diese Verbindungen wurden ${age} gelesen und konnten nicht aktualisiert werden.`,
  connectionFailed: 'Die Verbindung konnte nicht geladen werden.',
  switchOnFailed: (label) => `${label} wurde nicht aktiviert.`,
  switchOffFailed: (label) => `${label} wurde nicht deaktiviert.`,
  switchUncertain: (label) => `Es ist nicht bekannt, ob ${label} umgeschaltet wurde.`,
  serverSays: (detail) => `Der Server sagt: „${detail}“`,
  missingScope: (scope) => `Fehlende Berechtigung: ${scope}.`,
  requestId: (id) => `Anfrage-ID: ${id}.`,
  copyDetails: 'Details kopieren',
  copied: 'Details kopiert.',
  details: 'Details für den Support',

  'error:unauthorized': 'Ihre Sitzung ist beendet. Melden Sie sich erneut an.',
  'error:forbidden': `Dafür fehlt Ihnen die Berechtigung. Bitten Sie ${OPERATOR} um Zugriff.`,
  'error:not-found': 'Das gibt es nicht mehr. Vielleicht hat es jemand entfernt.',
  'error:conflict': `So wie der Server eingerichtet ist, kann er das nicht. Kontaktieren Sie ${OPERATOR}.`,
  'error:invalid': `Der Server hat die Anfrage nicht angenommen. Kontaktieren Sie ${OPERATOR}.`,
  'error:rate-limited':
    'Der Server erhält zu viele Anfragen. Warten Sie einen Augenblick und versuchen Sie es erneut.',
  'error:unavailable': 'Der Server hat ein Problem. Versuchen Sie es in einigen Minuten erneut.',
  'error:mfa-required':
    'Dafür müssen Sie noch einmal nachweisen, dass Sie es sind. Melden Sie sich dazu erneut an.',
  'error:consent-required': 'Dafür ist Ihre Zustimmung nötig. Melden Sie sich dazu erneut an.',
  'error:offline':
    'Sie sind offline, deshalb wurde nichts gesendet. Versuchen Sie es erneut, sobald Sie wieder online sind.',
  'error:network':
    'Der Server ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  'error:timeout': 'Der Server hat zu lange nicht geantwortet. Versuchen Sie es erneut.',
  'error:aborted': 'Die Anfrage wurde abgebrochen. Versuchen Sie es erneut.',
  'error:malformed': `Die Antwort des Servers ist unverständlich. Versuchen Sie es erneut; hilft das nicht, kontaktieren Sie ${OPERATOR}.`,

  malformed: (count) =>
    plural(count, {
      one: '# Verbindung konnte nicht gelesen werden:',
      other: '# Verbindungen konnten nicht gelesen werden:',
    }),
  malformedItem: (place) => `Nummer ${place} der Liste`,

  cancel: 'Abbrechen',
  close: 'Schließen',
  settingsItem: 'Einstellungen …',
  removeItem: 'Entfernen …',

  'lock-out:last-enabled':
    'Dies ist die letzte aktivierte Verbindung, die Sie sehen können. Gibt es keine andere, kann sich niemand mehr über eine Verbindung dieser Organisation anmelden.',
  'lock-out:signed-in':
    'Sie sind selbst über diese Verbindung angemeldet. Wenn Ihre Sitzung endet, können Sie sich vielleicht nicht mehr anmelden.',
  'lock-out:unchecked': 'Es ließ sich nicht prüfen, ob eine andere Verbindung aktiviert ist.',
  switchOffTitle: (label) => `${label} deaktivieren?`,
  switchOnTitle: (label) => `${label} aktivieren?`,
  switchOffEffect:
    'Niemand kann sich damit anmelden, bis sie wieder aktiviert wird. Die Einstellungen bleiben erhalten.',
  switchOnEffect: 'Danach kann man sich damit anmelden.',
  switchOff: 'Deaktivieren',
  switchOn: 'Aktivieren',
  keepOn: 'Aktiviert lassen',
  keepOff: 'Deaktiviert lassen',

  remove: 'Entfernen',
  removeTitle: (label) => `${label} entfernen?`,
  detach: 'Aus der Organisation entfernen',
  detachEffect:
    'Mitglieder dieser Organisation können sich damit nicht mehr anmelden. Die Verbindung und ihre Benutzer bleiben beim Betreiber bestehen, aber von hier aus lässt sie sich nicht wieder hinzufügen.',
  delete: 'Verbindung löschen',
  'delete-effect:allow':
    'Die Verbindung selbst wird gelöscht und mit ihr jeder Benutzer, der darüber kam. Das lässt sich nicht rückgängig machen.',
  'delete-effect:allow-if-empty':
    'Die Verbindung selbst wird gelöscht. Solange sie noch Benutzer hat, lehnt der Server das ab. Das lässt sich nicht rückgängig machen.',
  'delete-effect:unknown':
    'Die Verbindung selbst wird gelöscht. Was mit ihren Benutzern geschieht, ist nicht bekannt. Das lässt sich nicht rückgängig machen.',
  'why-not-remove:no-id': 'Der Server hat keine ID dafür geschickt.',
  'why-not-remove:access': 'Ihre Organisation darf diese Verbindung nicht entfernen.',
  'why-not-remove:scope-missing': 'Ihnen fehlt die Berechtigung dazu.',
  checking: 'Wird geprüft …',
  configurationFailed: 'Was das Löschen hier bewirkt, ließ sich nicht herausfinden.',
  chooseRemoval: 'Wählen Sie, was geschehen soll.',
  typeName: (name) => `Geben Sie zum Löschen den Namen ein: ${name}`,
  typeNameWrong: (name) => `Das ist nicht der Name. Geben Sie genau dies ein: ${name}`,
  switchOffInstead: 'Stattdessen deaktivieren',
  detached: (label) =>
    `${label} wurde aus der Organisation entfernt. Die Verbindung und ihre Benutzer bleiben bestehen.`,
  deleted: (label) => `${label} wurde gelöscht.`,
  alreadyGone: (label) => `${label} war schon entfernt worden.`,
  detachFailed: (label) => `${label} wurde nicht entfernt.`,
  deleteFailed: (label) => `${label} wurde nicht gelöscht.`,
  removeUncertain: (label) => `Es ist nicht bekannt, ob ${label} entfernt wurde.`,

  'why-not-edit:no-id': 'Der Server hat keine ID dafür geschickt.',
  'why-not-edit:access-none': 'Wird für Sie verwaltet und lässt sich hier nicht ändern.',
  'why-not-edit:access-readonly': 'Schreibgeschützt: Lässt sich hier nicht ändern.',
  'why-not-edit:access-limited': 'Ihre Organisation darf das bei dieser Verbindung nicht ändern.',
  'why-not-edit:fixed': 'Vom Betreiber dieses Dienstes für alle Verbindungen festgelegt.',
  'why-not-edit:scope-missing': 'Ihnen fehlt die Berechtigung dazu.',
  settings: 'Einstellungen',
  settingsFor: (label) => `Einstellungen von ${label}`,
  displayName: 'Anzeigename',
  displayNameHint: 'Diesen Namen sehen Menschen bei der Anmeldung.',
  displayNameMissing: 'Geben Sie einen Namen ein.',
  displayNameTooLong: (most) => `Verwenden Sie höchstens ${most} Zeichen.`,
  showAsButton: 'Als Schaltfläche auf der Anmeldeseite zeigen',
  showAsButtonHint: 'Sonst führt nur die Domain der E-Mail-Adresse zu ihr.',
  assignMembershipOnLogin: 'Benutzer beim Anmelden zu Mitgliedern machen',
  assignMembershipOnLoginHint: 'Sonst kann sich nur anmelden, wer schon Mitglied ist.',
  save: 'Speichern',
  saved: 'Gespeichert.',
  nothingToSave: 'Es gibt nichts zu speichern.',
  reset: 'Zurücksetzen',
  saveFailed: 'Die Einstellungen wurden nicht gespeichert.',
  saveUncertain: 'Es ist nicht bekannt, ob die Einstellungen gespeichert wurden.',
  changedMeanwhile: (value) => `Inzwischen anderswo geändert in: ${value}.`,
  useTheirs: 'Übernehmen',
  lookAgain: 'Jemand anderes hat das inzwischen geändert. Sehen Sie es sich an und speichern Sie erneut.',
  removedMeanwhile: 'Diese Verbindung wurde inzwischen entfernt.',
  on: 'Ein',
  off: 'Aus',
  discardTitle: 'Änderungen verwerfen?',
  discardEffect: 'Was Sie geändert haben, ist nicht gespeichert.',
  discard: 'Änderungen verwerfen',
  keepEditing: 'Weiter bearbeiten',

  search: 'Verbindungen suchen',
  statusFilter: 'Nach Status filtern',
  anyStatus: 'Jeder Status',
  strategyFilter: 'Nach Art filtern',
  anyStrategy: 'Jede Art',
  sortBy: 'Sortieren nach',
  unsorted: 'Unsortiert',
  ascending: (column) => `${column}, aufsteigend`,
  descending: (column) => `${column}, absteigend`,
  found: (count, all) =>
    plural(all, {
      one: `${number(count)} von # Verbindung`,
      other: `${number(count)} von # Verbindungen`,
    }),
  nothingFound: 'Keine passende Verbindung',
  nothingFoundAdvice: 'Ändern Sie die Suche oder zeigen Sie alle Verbindungen an.',
  showAll: 'Alle Verbindungen anzeigen',

  choose: (label) => `${label} auswählen`,
  chooseAll: 'Alle auswählen',
  chooseAllOf: (count) =>
    plural(count, { one: 'Alle auswählen (# Verbindung)', other: 'Alle # Verbindungen auswählen' }),
  chooseHint: 'Wählen Sie Verbindungen aus, um mehrere auf einmal zu ändern.',
  chosen: (count) => plural(count, { other: '# ausgewählt' }),
  chosenNotShown: (count, notShown) =>
    `${number(count)} ausgewählt, ${number(notShown)} davon nicht auf dieser Seite`,
  chooseNone: 'Auswahl aufheben',
  removeSeveral: 'Entfernen …',
  cannotAny: (count) =>
    plural(count, {
      one: 'Die ausgewählte Verbindung lässt sich so nicht ändern.',
      other: 'Keine der ausgewählten Verbindungen lässt sich so ändern.',
    }),
  switchOffSeveralTitle: (count) =>
    plural(count, { one: '# Verbindung deaktivieren?', other: '# Verbindungen deaktivieren?' }),
  switchOffSeveralEffect:
    'Mit einer deaktivierten Verbindung kann sich niemand anmelden, bis sie wieder aktiviert wird. Die Einstellungen bleiben erhalten.',
  switchOnSeveralTitle: (count) =>
    plural(count, { one: '# Verbindung aktivieren?', other: '# Verbindungen aktivieren?' }),
  switchOnSeveralEffect: 'Mit einer aktivierten Verbindung kann man sich anmelden.',
  removeSeveralTitle: (count) =>
    plural(count, { one: '# Verbindung entfernen?', other: '# Verbindungen entfernen?' }),
  removeSeveralEffect:
    'Mit einer entfernten Verbindung können sich Mitglieder dieser Organisation nicht mehr anmelden. Die Verbindung und ihre Benutzer bleiben beim Betreiber bestehen, aber von hier aus lässt sie sich nicht wieder hinzufügen.',
  deleteSingly: 'Um eine Verbindung endgültig zu löschen, verwenden Sie deren eigenes Menü.',
  'lock-out-several:last-enabled':
    'Keine andere Verbindung, die Sie sehen können, bleibt aktiviert. Gibt es auch sonst keine, kann sich niemand mehr über eine Verbindung dieser Organisation anmelden.',
  'lock-out-several:signed-in':
    'Die Verbindung, über die Sie selbst angemeldet sind, ist dabei. Wenn Ihre Sitzung endet, können Sie sich vielleicht nicht mehr anmelden.',
  'lock-out-several:unchecked': 'Es ließ sich nicht prüfen, ob eine andere Verbindung aktiviert bleibt.',
  leftOut: (count) => plural(count, { one: '# wird ausgelassen:', other: '# werden ausgelassen:' }),
  keepAllOn: 'Aktiviert lassen',
  keepAllOff: 'Deaktiviert lassen',
  working: (done, all) => `${number(done)} von ${number(all)} erledigt …`,
  stop: 'Stoppen',
  severalEnabled: (count) =>
    plural(count, {
      one: '# Verbindung ist jetzt aktiviert.',
      other: '# Verbindungen sind jetzt aktiviert.',
    }),
  severalDisabled: (count) =>
    plural(count, {
      one: '# Verbindung ist jetzt deaktiviert.',
      other: '# Verbindungen sind jetzt deaktiviert.',
    }),
  severalRemoved: (count) =>
    plural(count, {
      one: '# Verbindung wurde aus der Organisation entfernt.',
      other: '# Verbindungen wurden aus der Organisation entfernt.',
    }),
  notDone: (count) =>
    plural(count, { one: '# konnte nicht geändert werden:', other: '# konnten nicht geändert werden:' }),
  stopped: (count) => plural(count, { one: '# blieb unverändert.', other: '# blieben unverändert.' }),
  undoSeveral: (count) => plural(count, { one: 'Wieder aktivieren', other: 'Alle # wieder aktivieren' }),
};

registerLater(de);
