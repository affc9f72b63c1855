/** SAML in German, for what runs at the provider. */
import type { SamlMessages } from '../../messages/strategies.js';

export const samlp: SamlMessages = {
  'samlp-okta:1':
    'Öffnen Sie in der Okta Admin Console „Applications“, dann noch einmal „Applications“, und wählen Sie „Create App Integration“, „SAML 2.0“, dann „Next“.',
  'samlp-okta:2':
    'Geben Sie unter „General Settings“ einen Namen ein und wählen Sie „Next“. Geben Sie unter „Configure SAML“ diese Werte als „Single sign-on URL“ und „Audience URI (SP Entity ID)“ ein und wählen Sie „Next“.',
  'samlp-okta:3':
    'Wählen Sie unter „Feedback“ die Option „This is an internal app that we have created“, dann „Finish“. Kopieren Sie auf der Registerkarte „Sign On“ die Metadaten-URL.',
  'samlp-okta:4':
    'Wählen Sie auf der Registerkarte „Assignments“ die Option „Assign“ und weisen Sie alle zu, die sich anmelden sollen.',

  'samlp-entra:1':
    'Öffnen Sie entra.microsoft.com und dort „Unternehmensanwendungen“, und wählen Sie „Neue Anwendung“, dann „Eigene Anwendung erstellen“.',
  'samlp-entra:2':
    'Wählen Sie unter „Einmaliges Anmelden“ die Option „SAML“ und geben Sie diese Werte als „Antwort-URL“ und „Bezeichner (Entitäts-ID)“ ein.',
  'samlp-entra:3': 'Kopieren Sie unter „SAML-Zertifikate“ die „App-Verbundmetadaten-URL“.',
  'samlp-entra:4': 'Weisen Sie unter „Benutzer und Gruppen“ alle zu, die sich anmelden sollen.',

  'samlp-google:1':
    'Öffnen Sie in der Google Admin-Konsole „Apps“, dann „Web- und mobile Apps“, und wählen Sie „Benutzerdefinierte SAML-App hinzufügen“.',
  'samlp-google:2': 'Laden Sie die Metadaten herunter.',
  'samlp-google:3':
    'Geben Sie diese Werte als ACS-URL und Entitäts-ID ein und wählen Sie „Signierte Antwort“.',
  'samlp-google:4':
    'Wählen Sie als Namens-ID die primäre E-Mail-Adresse und ordnen Sie sie außerdem dem Attribut „email“ zu.',
  'samlp-google:5': 'Aktivieren Sie den Nutzerzugriff für alle, die sich anmelden sollen.',

  'samlp-other:1': 'Erstellen Sie bei Ihrem Anbieter eine SAML 2.0-Anwendung.',
  'samlp-other:2':
    'Geben Sie diese Werte als URL des Assertion Consumer Service (ACS) und als Entitäts-ID ein.',
  'samlp-other:3':
    'Lassen Sie per POST antworten, belassen Sie das Format der Name ID auf „unspecified“ und lassen Sie die Assertion oder die Antwort signieren.',
  'samlp-other:4': 'Kopieren Sie die URL der Metadaten oder laden Sie die Metadaten herunter.',

  'platform:okta': 'Okta',
  'platform:entra': 'Microsoft Entra ID',
  'platform:google': 'Google Workspace',
  'platform:other': 'Ein anderer Anbieter',

  'samlp:platform': 'Welchen Anbieter verwenden Sie?',
  'samlp:first':
    'Die Entitäts-ID enthält den technischen Namen der Verbindung, den Sie erst später wählen. Geben Sie sie jetzt vorläufig ein und korrigieren Sie sie am Ende.',
  'samlp:after': 'Wenn bei Ihrem Anbieter eine andere Entitäts-ID steht, ersetzen Sie sie durch diese.',
  'samlp:metadata-url': 'Metadaten-URL',
  'samlp:metadata-url-hint':
    'Die Metadaten werden einmal gelesen, und zwar beim Speichern. Wenn Ihr Anbieter sein Zertifikat wechselt, müssen sie erneut gelesen werden.',
  'samlp:file': 'Metadatendatei',
  'samlp:file-hint':
    'Die Datei wird in diesem Browser gelesen. Sie können ihren Inhalt prüfen, bevor Sie fortfahren.',
  'samlp:by-hand': 'Manuell',
  'samlp:metadataUrl': 'Metadaten-URL',
  'samlp:metadataUrl-hint': 'Zum Beispiel https://acme.okta.com/app/exk1a2b3/sso/saml/metadata.',
  'samlp:signInEndpoint': 'Anmelde-URL',
  'samlp:signInEndpoint-hint': 'Der Single-Sign-On-Dienst, zu dem man bei der Anmeldung weitergeleitet wird.',
};
