/** The editing section in German. */
import type { EditingMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const editing: EditingMessages = {
  edit: 'Bearbeiten',
  optionsOfUnknown: `Die Einstellungen dieser Art von Verbindung können hier weder angezeigt noch geändert werden. Kontaktieren Sie ${OPERATOR}.`,
  optionsNotGiven:
    'Der Server hat diese Einstellungen nicht angegeben. Um sie zu ändern, geben Sie alle ein.',
  optionsHidden: `Einige dieser Einstellungen können nicht angezeigt werden und würden beim Speichern gelöscht. Um die Einstellungen zu ändern, kontaktieren Sie ${OPERATOR}.`,
  otherOptions: (names) =>
    `Diese Einstellungen lassen sich hier nicht ändern und bleiben, wie sie sind: ${names}.`,
  wayTitle: 'Angabe der Einstellungen',
  secretKept: 'Lassen Sie dieses Feld leer, um das gespeicherte Secret beizubehalten.',

  'need:never-shown':
    'Das Secret wird uns nie angezeigt, und beim Speichern werden die bisherigen Einstellungen ersetzt. Fügen Sie das Secret erneut ein oder erstellen Sie bei Ihrem Anbieter ein neues.',
  'need:had-none':
    'Für dieses Anmeldeverfahren wird ein Client-Secret benötigt. Erstellen Sie eines bei Ihrem Anbieter.',
  'need:other-application':
    'Das gespeicherte Secret gehört zu der Anwendung, die vorher eingegeben war. Geben Sie das Secret der jetzt eingegebenen Anwendung ein.',
  'need:unreadable': 'Das gespeicherte Zertifikat kann nicht gelesen werden. Geben Sie es erneut ein.',
  'need:missing': 'Füllen Sie dieses Feld aus.',

  'note:metadata-read-again':
    'Beim Speichern werden die Metadaten erneut gelesen. Dadurch können sich das Zertifikat oder die Adressen ändern.',
  'note:secret-dropped': 'Beim Speichern wird das gespeicherte Client-Secret gelöscht.',
  'note:secret-omitted': 'Das gespeicherte Client-Secret wird nicht erneut gesendet.',

  changesTitle: 'Diese Änderungen speichern?',
  before: 'Vorher',
  after: 'Nachher',
  notSet: 'Nicht festgelegt',
  secretChanged: 'Das Secret, das Sie eingegeben haben',
  actsAtOnce: 'Diese Verbindung ist aktiviert, deshalb wirken sich Änderungen sofort auf die Anmeldung aus.',
  actsOnceSwitchedOn:
    'Diese Verbindung ist deaktiviert, deshalb bemerkt niemand etwas, bis sie aktiviert wird.',
  canStopSignIn: 'Wenn diese Angabe falsch ist, kann sich niemand anmelden.',
  tryAfterwards: 'Probieren Sie jetzt eine Anmeldung in einem privaten Fenster aus.',

  readMetadataAgain: 'Metadaten erneut lesen',
  readMetadataAgainHint:
    'Tun Sie das, nachdem Ihr Anbieter sein Zertifikat oder seine Adressen geändert hat.',
  replaceSecret: 'Client-Secret ersetzen',
  replaceSecretHint:
    'Erstellen Sie zuerst bei Ihrem Anbieter ein neues. Entfernen Sie das alte dort erst, wenn eine Anmeldung gelungen ist.',
  replaceCertificate: 'Zertifikat ersetzen',
  replaceCertificateHint:
    'Es gilt immer nur ein Zertifikat. Ersetzen Sie es deshalb genau in der Minute, in der Ihr Anbieter beginnt, mit dem neuen zu signieren. Gleichen Sie den SHA-256-Fingerabdruck mit Ihrem Anbieter ab, bevor Sie speichern.',
  putBack: 'Altes Zertifikat wiederherstellen',
  putBackHint: 'Das ist möglich, bis diese Seite geschlossen oder neu geladen wird.',
};
