/** Microsoft Entra ID in German. */
import type { EntraMessages } from '../../messages/strategies.js';

export const waad: EntraMessages = {
  'waad:1':
    'Öffnen Sie entra.microsoft.com und dort „Entra ID“, dann „App-Registrierungen“, und wählen Sie „Neue Registrierung“.',
  'waad:2': 'Wählen Sie als unterstützte Kontotypen nur die Konten in diesem Organisationsverzeichnis.',
  'waad:3': 'Wählen Sie „Web“ als Plattform des Umleitungs-URI und geben Sie diese URL ein.',
  'waad:4': 'Kopieren Sie auf der Seite „Übersicht“ die Anwendungs-ID (Client).',
  'waad:5':
    'Erstellen Sie unter „Zertifikate & Geheimnisse“ einen geheimen Clientschlüssel (Client-Secret) und kopieren Sie sofort seinen Wert. Notieren Sie das Ablaufdatum.',
  'waad:6':
    'Prüfen Sie unter „API-Berechtigungen“, ob User.Read aufgeführt ist, und erteilen Sie die Administratorzustimmung.',
  'waad:7':
    'Öffnen Sie unter „Unternehmensanwendungen“ die „Eigenschaften“ der App, legen Sie fest, dass eine Zuweisung erforderlich ist, und weisen Sie alle zu, die sich anmelden sollen.',
  'waad:8': 'Kopieren Sie die primäre Domäne aus der Übersicht Ihres Verzeichnisses.',
  'waad:after':
    'Tragen Sie das Ablaufdatum des Client-Secrets in Ihren Kalender ein. Nur Microsoft kennt es, und ab diesem Tag ist keine Anmeldung mehr möglich.',

  'waad:tenant_domain': 'Primäre Domäne oder Mandanten-ID',
  'waad:tenant_domain-hint': 'Zum Beispiel acme.onmicrosoft.com.',
  'waad:client_id': 'Anwendungs-ID (Client)',
  'waad:client_id-hint': 'Zum Beispiel 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'waad:client_secret': 'Wert des Client-Secrets',
  'waad:client_secret-hint': 'Der Wert, nicht die ID des Secrets.',
};
