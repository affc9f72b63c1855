/** The creation section in German. */
import type { CreationMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const creation: CreationMessages = {
  createTitle: 'Verbindung hinzufügen',
  createTitleOf: (type) => `Verbindung hinzufügen: ${type}`,
  progress: 'Fortschritt',
  stepOf: (step, all) => `Schritt ${step} von ${all}`,

  'step:provider': 'Anbieter',
  'step:instructions': 'Beim Anbieter',
  'step:values': 'Vom Anbieter',
  'step:naming': 'Namen',
  'step:review': 'Überprüfung',
  'step:finish': 'Abschluss',

  'step-heading:provider': 'Womit meldet man sich bei Ihnen an?',
  'step-heading:instructions': 'Anbieter vorbereiten',
  'step-heading:values': 'Angaben Ihres Anbieters eingeben',
  'step-heading:naming': 'Verbindung benennen',
  'step-heading:review': 'Prüfen und erstellen',
  'step-heading:finish': 'Einrichtung beim Anbieter abschließen',

  'choose:adfs': 'Sie betreiben Active Directory-Verbunddienste (AD FS) auf eigenen Servern.',
  'choose:google-apps': 'Sie arbeiten mit Google-Konten Ihres Unternehmens.',
  'choose:oidc': 'Sie verwenden einen anderen Anbieter, der OpenID Connect unterstützt.',
  'choose:okta': 'Bei Ihnen meldet man sich mit Okta an.',
  'choose:pingfederate': 'Sie betreiben PingFederate auf eigenen Servern.',
  'choose:samlp':
    'Sie verwenden einen anderen Anbieter, der SAML 2.0 unterstützt, oder Ihr Unternehmen bevorzugt SAML.',
  'choose:waad': 'Sie arbeiten mit Microsoft 365- oder Azure-Konten Ihres Unternehmens.',

  back: 'Zurück',
  next: 'Weiter',
  continueLater: 'Später fortfahren',
  paused:
    'Ihre Eingaben bleiben erhalten, solange diese Seite geöffnet ist. Client-Secrets werden nicht aufbewahrt.',
  continueDraft: 'Fortfahren',
  startOver: 'Neu beginnen',
  secretWiped: 'Geben Sie das Client-Secret erneut ein. Es wurde nicht aufbewahrt.',

  noStrategy: `Hier können keine Verbindungen hinzugefügt werden. Kontaktieren Sie ${OPERATOR}.`,
  strategyNotAllowed: (strategy) =>
    `Verbindungen der Art ${strategy} können hier nicht hinzugefügt werden. Kontaktieren Sie ${OPERATOR}.`,

  valuesIntro: 'Sie können alles so einfügen, wie Ihr Anbieter es anzeigt.',

  technicalNameHint:
    'Er lässt sich später nicht ändern und wird bei der Anmeldung nicht angezeigt. Verwenden Sie Buchstaben, Ziffern und dazwischen einzelne Bindestriche.',
  'name:missing': 'Geben Sie einen Namen ein.',
  'name:characters':
    'Verwenden Sie nur Buchstaben von A bis Z, Ziffern und dazwischen einzelne Bindestriche.',
  'name:taken': 'Eine andere Verbindung hat bereits diesen Namen.',
  technicalNameUnchecked: 'Wir konnten nicht prüfen, ob dieser Name vergeben ist.',

  reviewIntro: 'Die Verbindung ist zunächst deaktiviert, sodass sich noch niemand darüber anmelden kann.',
  reviewUntested:
    'Beim Erstellen wird die Verbindung nicht getestet. Probieren Sie danach aus, ob die Anmeldung funktioniert.',
  change: (step) => `Ändern: ${step}`,
  secretGiven: 'Eingegeben, wird nicht angezeigt',
  create: 'Erstellen',
  creating: 'Wird erstellt …',

  createFailed: 'Wir konnten die Verbindung nicht erstellen.',
  createUncertain:
    'Wir konnten nicht feststellen, ob die Verbindung erstellt wurde. Prüfen Sie die Liste der Verbindungen, bevor Sie es erneut versuchen.',
  createConflict: `Entweder ist dieser technische Name vergeben, oder dieser Dienst ist nicht für neue Verbindungen eingerichtet. Versuchen Sie es zuerst mit einem anderen Namen. Wenn das nicht hilft, kontaktieren Sie ${OPERATOR}.`,

  created: (label) => `${label} wurde erstellt und ist noch deaktiviert.`,
  finalValues: 'Diese Werte sind endgültig.',
  toDo: 'Was noch zu tun ist',
  toDoValues: 'Vergleichen Sie diese Werte mit denen bei Ihrem Anbieter.',
  toDoAssign: 'Prüfen Sie, ob bei Ihrem Anbieter alle zugewiesen sind, die sich anmelden sollen.',
  toDoTry: 'Probieren Sie eine Anmeldung aus, bevor Sie andere informieren.',
  toDoSwitchOn: 'Aktivieren Sie die Verbindung.',
  notYetSwitchedOn:
    'Bis Sie die Verbindung aktivieren, kann sich niemand darüber anmelden. Das können Sie später in der Liste tun.',
  done: 'Fertig',
  addAnother: 'Weitere Verbindung hinzufügen',
};
