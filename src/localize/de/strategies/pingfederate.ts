/** PingFederate in German. */
import type { PingFederateMessages } from '../../messages/strategies.js';

export const pingFederate: PingFederateMessages = {
  'pingfederate:1':
    'Öffnen Sie in PingFederate „System“, „Server“, „Protocol Settings“, „Federation Info“ und kopieren Sie die Basis-URL.',
  'pingfederate:2':
    'Öffnen Sie „Security“, „Certificate & Key Management“, „Signing & Decryption Keys & Certificates“. Wählen Sie im Menü Ihres Signaturzertifikats „Export“, dann „Certificate Only“.',
  'pingfederate:after-1':
    'Erstellen Sie eine SP-Verbindung für Browser SSO und importieren Sie unsere Metadaten.',
  'pingfederate:after-2':
    'Wählen Sie SP-initiiertes SSO (SP-Initiated SSO) und lassen Sie die Bindings POST und Redirect zu.',
  'pingfederate:after-3': 'Ordnen Sie Ihren Adapter zu. Nur die Name ID wird benötigt.',
  'pingfederate:after-4':
    'Lassen Sie die Assertion immer signieren und das Zertifikat in ihr KeyInfo-Element aufnehmen.',
  'pingfederate:after-5': 'Aktivieren Sie die SP-Verbindung.',

  'pingfederate:pingFederateBaseUrl': 'Basis-URL',
  'pingfederate:pingFederateBaseUrl-hint':
    'Zum Beispiel https://sso.acme.com:9031. Die Adresse der Verwaltungskonsole mit Port 9999 funktioniert nicht.',
};
