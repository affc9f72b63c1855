/** AD FS in German. */
import type { AdfsMessages } from '../../messages/strategies.js';

export const adfs: AdfsMessages = {
  'adfs:1':
    'Wählen Sie in der AD FS-Verwaltung „Vertrauensstellung der vertrauenden Seite hinzufügen“, dann „Ansprüche unterstützend“, und geben Sie die Daten manuell ein.',
  'adfs:2':
    'Aktivieren Sie die Unterstützung für das passive WS-Verbundprotokoll (WS-Federation Passive) und geben Sie diese URL ein.',
  'adfs:3': 'Fügen Sie beide Bezeichner hinzu.',
  'adfs:4': 'Wählen Sie eine Zugriffssteuerungsrichtlinie für alle, die sich anmelden sollen.',
  'adfs:5':
    'Markieren Sie die Vertrauensstellung und wählen Sie unter „Aktionen“ erst „Anspruchsausstellungsrichtlinie bearbeiten…“, dann „Regel hinzufügen“ und „LDAP-Attribute als Ansprüche senden“ mit dem Attributspeicher „Active Directory“. Senden Sie E-Mail-Addresses als E-Mail Address, Display-Name als Name, User-Principal-Name als Name ID, Given-Name als Given Name und Surname als Surname.',
  'adfs:6':
    'Notieren Sie den öffentlichen Namen Ihres AD FS-Servers. Wenn der Server aus dem Internet nicht erreichbar ist, laden Sie seine Verbundmetadaten herunter.',

  'adfs:server': 'Über den Server',
  'adfs:file': 'Über eine Metadatendatei',
  'adfs:file-hint':
    'Die Datei wird nur einmal gelesen. Wenn Ihr Server sein Tokensignaturzertifikat erneuert, ist keine Anmeldung mehr möglich, bis Sie eine neue Datei hochladen. Mit dem Namen des Servers werden neue Zertifikate automatisch übernommen.',
  'adfs:adfs_server': 'AD FS-Server',
  'adfs:adfs_server-hint': 'Sein Name, zum Beispiel adfs.acme.com, oder die URL seiner Verbundmetadaten.',
  'adfs:fedMetadataXml': 'Verbundmetadaten',
};
