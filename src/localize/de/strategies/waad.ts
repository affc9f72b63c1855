/** Microsoft Entra ID in German. */
import type { EntraMessages } from '../../messages/strategies.js';

export const waad: EntraMessages = {
  'waad:1':
    'Öffnen Sie entra.microsoft.com und dort „Entra ID“, dann „App-Registrierungen“, und wählen Sie „Neue Registrierung“. Geben Sie einen Namen ein.',
  'waad:2':
    'Wählen Sie als unterstützte Kontotypen nur den eigenen Mandanten („Single tenant only“). In älteren Konsolen heißt das „Nur Konten in diesem Organisationsverzeichnis“.',
  'waad:3':
    'Wählen Sie „Web“ als Plattform des Umleitungs-URI, geben Sie diese URL ein und wählen Sie „Registrieren“.',
  'waad:4': 'Kopieren Sie auf der Seite „Übersicht“ die Anwendungs-ID (Client).',
  'waad:5':
    'Erstellen Sie unter „Zertifikate & Geheimnisse“ einen geheimen Clientschlüssel (Client-Secret) und kopieren Sie sofort seinen „Wert“, nicht seine ID. Notieren Sie das Ablaufdatum.',
  'waad:6':
    'Prüfen Sie unter „API-Berechtigungen“, ob User.Read aufgeführt ist, und erteilen Sie die Administratorzustimmung.',
  'waad:7':
    'Öffnen Sie unter „Unternehmensanwendungen“ die App, setzen Sie unter „Eigenschaften“ die Einstellung „Zuweisung erforderlich?“ auf „Ja“ und speichern Sie. Weisen Sie dann unter „Benutzer und Gruppen“ alle zu, die sich anmelden sollen.',
  'waad:8': 'Öffnen Sie „Entra ID“, dann „Übersicht“, und kopieren Sie die primäre Domäne.',
  'waad:after':
    'Tragen Sie das Ablaufdatum des Client-Secrets in Ihren Kalender ein. Nur Microsoft kennt es, und ab diesem Tag ist keine Anmeldung mehr möglich.',

  'waad:tenant_domain': 'Primäre Domäne oder Mandanten-ID',
  'waad:tenant_domain-hint': 'Zum Beispiel acme.onmicrosoft.com.',
  'waad:client_id': 'Anwendungs-ID (Client)',
  'waad:client_id-hint': 'Zum Beispiel 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'waad:client_secret': 'Wert des Client-Secrets',
  'waad:client_secret-hint': 'Der Wert, nicht die ID des Secrets.',
};
