/** The options section in German. */
import type { OptionsMessages } from '../messages.js';
import { number, plural } from './terms.js';

export const options: OptionsMessages = {
  'option:client_id': 'Client-ID',
  'option:client_secret': 'Client-Secret',
  'option:digestAlgorithm': 'Digest-Algorithmus',
  'option:icon_url': 'Symbol-URL',
  'option:icon_url-hint':
    'Ein Bild für die Schaltfläche auf der Anmeldeseite. Die Adresse muss mit https beginnen.',
  'option:protocolBinding': 'Übermittlung der Anfragen',
  'option:signatureAlgorithm': 'Signaturalgorithmus',
  'option:signingCert': 'Signaturzertifikat',
  'option:signSAMLRequest': 'Anfragen an Ihren Anbieter signieren',
  'option:signSAMLRequest-hint':
    'Wenn Ihr Anbieter die Signatur prüft, benötigt er das Zertifikat für unsere Anfragen, bevor Sie dies aktivieren.',
  'binding:HTTP-Redirect': 'Per Redirect',
  'binding:HTTP-POST': 'Per POST',

  moreSettings: 'Weitere Einstellungen',
  optional: 'optional',
  tooLong: (most) => `Verwenden Sie höchstens ${number(most)} Zeichen.`,
  useSuggestion: (value) => `${value} übernehmen`,
  showSecret: 'Anzeigen',
  fileGiven: (characters) =>
    plural(characters, { one: 'Eine Datei mit # Zeichen', other: 'Eine Datei mit # Zeichen' }),
  discoveryFailed: (host) =>
    `${host} ist aus dem Internet nicht erreichbar oder antwortet nicht wie erwartet. Prüfen Sie die Adresse.`,

  'problem:missing': 'Füllen Sie dieses Feld aus.',
  'problem:too-long': 'Der Wert ist zu lang.',
  'problem:inner-space':
    'Der Wert enthält ein Leerzeichen oder einen Zeilenumbruch. Kopieren Sie ihn noch einmal ohne den Text davor und danach.',
  'problem:control-character':
    'Der Wert enthält ein unsichtbares Steuerzeichen. Kopieren Sie ihn noch einmal.',
  'problem:no-host': 'Geben Sie einen vollständigen Hostnamen ein, zum Beispiel login.acme.com.',
  'problem:e-mail-address': 'Das ist eine E-Mail-Adresse. Geben Sie nur die Domain ein.',
  'problem:no-tenant':
    'Diese Adresse enthält keinen Mandanten. Geben Sie Ihre primäre Domäne oder die Mandanten-ID ein.',
  'problem:no-url': 'Geben Sie eine Adresse ein, die mit https:// beginnt.',
  'problem:password-in-url':
    'Diese Adresse enthält einen Benutzernamen oder ein Passwort. Geben Sie sie ohne diese Angaben ein.',
  'problem:not-a-choice': 'Wählen Sie eine der Optionen aus.',
  'problem:private-key':
    'Die Eingabe enthielt einen privaten Schlüssel, deshalb haben wir sie verworfen. Halten Sie den Schlüssel geheim und exportieren Sie nur das Zertifikat.',
  'problem:pkcs7':
    'Das ist eine PKCS#7-Datei. Exportieren Sie das Zertifikat als PEM oder als .cer-Datei (Base64 oder DER).',
  'problem:not-a-certificate': 'Wir konnten darin kein Zertifikat finden.',
  'problem:several-certificates':
    'Die Eingabe enthält mehrere Zertifikate. Wählen Sie das aus, mit dem signiert wird.',
  'problem:web-page':
    'Das ist eine Webseite. Laden Sie die Metadaten als Datei herunter und verwenden Sie diese.',
  'problem:document-type':
    'Diese Datei deklariert einen Dokumenttyp, den Metadaten nie benötigen. Sie wurde nicht gelesen.',
  'problem:not-metadata': 'Das sind keine Verbundmetadaten im XML-Format.',

  'warning:http':
    'Diese Adresse ist nicht verschlüsselt. Verwenden Sie https, wenn Ihr Anbieter es unterstützt.',
  'warning:private-host':
    'Das sieht nach einer Adresse in einem internen Netzwerk aus. Sie muss aus dem Internet erreichbar sein.',
  'warning:okta-admin-host':
    'Das ist die Adresse der Admin Console. Für die Anmeldung gilt die Adresse ohne „-admin“.',
  'warning:unusual-okta-host':
    'Das ist keine Domain von Okta selbst. Sie ist richtig, wenn Ihre Organisation dort eine eigene Domain eingerichtet hat.',
  'warning:not-an-okta-client-id': 'Client-IDs von Okta beginnen normalerweise mit 0oa und haben 20 Zeichen.',
  'warning:not-a-google-client-id': 'Client-IDs von Google enden auf .apps.googleusercontent.com.',
  'warning:public-mail-domain':
    'Diese Domain gehört zu einem Anbieter für private Postfächer. Geben Sie die Domain Ihrer Organisation ein.',
  'warning:not-an-entra-client-id':
    'Die Anwendungs-ID (Client) sieht normalerweise so aus: 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'warning:common-tenant':
    'Das steht für beliebige Microsoft-Konten. Geben Sie die primäre Domäne oder die ID Ihres eigenen Mandanten ein.',
  'warning:secret-id-as-secret':
    'Das sieht nach der ID des Secrets oder der Client-ID aus. Für die Anmeldung wird der Wert des Secrets benötigt.',
  'warning:client-id-as-secret': 'Das sieht nach einer Client-ID aus. Geben Sie das Client-Secret ein.',
  'warning:space-in-secret':
    'Das Secret enthält ein Leerzeichen. Prüfen Sie, ob Sie nur das Secret kopiert haben.',
  'warning:use-entra':
    'Das ist die Anmeldeseite von Microsoft. Dafür eignet sich die Art „Microsoft Entra ID“ besser.',
  'warning:google-accounts':
    'Das ist die Anmeldeseite von Google. Dafür eignet sich die Art „Google Workspace“ besser.',
  'warning:sign-in-page-as-base':
    'Das sieht nach der Adresse einer Anmeldeseite aus. Die Basis-URL enthält keinen Pfad.',
  'warning:sign-in-page-as-metadata': 'Das sieht nach einer Anmelde-URL aus, nicht nach einer Metadaten-URL.',
  'warning:metadata-as-sign-in-page': 'Das sieht nach einer Metadaten-URL aus, nicht nach einer Anmelde-URL.',
  'warning:admin-port':
    'Port 9999 gehört zur Administrationskonsole von PingFederate. Für die Anmeldung gilt normalerweise Port 9031.',
  'warning:sha1': 'SHA-1 ist veraltet. Verwenden Sie SHA-256, wenn Ihr Anbieter es unterstützt.',
  'warning:certificate-expired':
    'Dieses Zertifikat ist abgelaufen. Die Anmeldung schlägt möglicherweise fehl. Bitten Sie Ihren Anbieter um ein neueres.',
  'warning:certificate-not-yet-valid':
    'Dieses Zertifikat ist noch nicht gültig. Bis dahin schlägt die Anmeldung möglicherweise fehl.',
  'warning:certificate-ends-soon': 'Dieses Zertifikat läuft bald ab.',
  'warning:same-certificate': 'Diese Verbindung hat dieses Zertifikat bereits.',

  'cleaned:spaces': 'Leerzeichen am Anfang und am Ende wurden entfernt.',
  'cleaned:hidden-characters': 'Unsichtbare Zeichen wurden entfernt.',
  'cleaned:host-of-url': 'Nur der Hostname wurde übernommen.',
  'cleaned:path-removed': 'Der Pfad wurde entfernt.',
  'cleaned:port-removed': 'Der Port wurde entfernt.',
  'cleaned:lower-case': 'Großbuchstaben wurden in Kleinbuchstaben umgewandelt.',
  'cleaned:final-dot': 'Der Punkt am Ende wurde entfernt.',
  'cleaned:final-slash': 'Der Schrägstrich am Ende wurde entfernt.',
  'cleaned:encoded-host': 'Der Hostname wurde so geschrieben, wie Browser ihn senden.',
  'cleaned:fragment-removed': 'Alles ab „#“ wurde entfernt.',
  'cleaned:https-added': 'https:// wurde ergänzt.',
  'cleaned:discovery-path-added': 'Der Pfad des Discovery-Dokuments wurde ergänzt.',
  'cleaned:tenant-of-url': 'Nur der Mandant wurde übernommen.',
  'cleaned:pem-rewritten': 'Das Zertifikat wurde in PEM umgewandelt.',
  'cleaned:certificate-cut': 'Alles nach dem Zertifikat wurde entfernt.',

  'certificate-refused:too-large': 'Das ist zu groß für ein Zertifikat.',

  'metadata-refused:service-provider-only':
    'Das sind die Metadaten eines Dienstes. Laden Sie die Metadaten Ihres Identitätsanbieters herunter.',
  'metadata-refused:expired': 'Diese Metadaten sind abgelaufen. Laden Sie sie erneut herunter.',
  'metadata-refused:not-xml': 'Das sind keine SAML-Metadaten.',
  'metadata-refused:too-large': 'Das ist zu groß für Metadaten.',

  pasteMetadata: 'Metadaten einfügen',
  chooseFile: 'Datei auswählen',
  orDropFile: 'oder legen Sie eine Datei hier ab.',
  readAnother: 'Ersetzen',

  certificateSubject: 'Ausgestellt für',
  certificateIssuer: 'Ausgestellt von',
  certificateFrom: 'Gültig ab',
  certificateTo: 'Gültig bis',
  certificateUntil: (subject, day) => `${subject}, gültig bis ${day}`,
  whichCertificate: 'Mit welchem Zertifikat wird signiert?',
  otherCertificates: (count) =>
    plural(count, {
      one: '# ausstellendes Zertifikat wurde ausgelassen.',
      other: '# ausstellende Zertifikate wurden ausgelassen.',
    }),
  metadataRead: 'Gelesene Metadaten',
  metadataEntityId: 'Entitäts-ID',
  metadataEndpoint: 'Anmelde-URL',
  metadataNameIds: 'Name-ID-Formate',
  metadataNoEndpoint: 'Sie enthalten keine Anmelde-URL für Browser.',
  metadataNoCertificate: 'Sie enthalten kein Signaturzertifikat.',
  metadataOtherCertificates: (count) =>
    plural(count, {
      one: '# weiteres Zertifikat wurde ausgelassen.',
      other: '# weitere Zertifikate wurden ausgelassen.',
    }),
  metadataUnreadable: 'Diese Seite kann keine Metadaten lesen. Geben Sie die Werte von Hand ein.',
  whichEntity: 'Welches ist Ihr Anbieter?',
};
