/** Google Workspace in German. */
import type { GoogleMessages } from '../../messages/strategies.js';

export const googleApps: GoogleMessages = {
  'google-apps:1':
    'Wählen Sie in der Google Cloud Console ein Projekt aus, das zur Organisation Ihres Unternehmens gehört.',
  'google-apps:2':
    'Öffnen Sie „Google Auth Platform“, starten Sie die Einrichtung und wählen Sie als Zielgruppe „Intern“.',
  'google-apps:3': 'Wählen Sie unter „Clients“ die Option „Client erstellen“ und dann „Webanwendung“.',
  'google-apps:4':
    'Geben Sie diese Werte als autorisierte JavaScript-Quelle und als autorisierten Weiterleitungs-URI ein und wählen Sie „Erstellen“. Google fügt ihre Domain automatisch zu den autorisierten Domains hinzu.',
  'google-apps:5':
    'Kopieren Sie die Client-ID und das Client-Secret (Clientschlüssel). Google zeigt das Secret nur einmal an.',
  'google-apps:notice':
    'Wer mit einem Konto dieser Domain „Über Google anmelden“ wählt, wird zu dieser Verbindung weitergeleitet, auch solange sie deaktiviert ist.',

  'google-apps:domain': 'Google Workspace-Domain',
  'google-apps:domain-hint': 'Ihre primäre Domain, zum Beispiel acme.com.',
  'google-apps:client_id': 'Client-ID',
  'google-apps:client_id-hint': 'Sie endet auf .apps.googleusercontent.com.',
};
