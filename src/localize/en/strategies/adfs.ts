/** AD FS in English. */
import type { AdfsMessages } from '../../messages/strategies.js';

export const adfs: AdfsMessages = {
  'adfs:1':
    'In AD FS Management, choose “Add Relying Party Trust”, then “Claims aware”, and enter the data manually.',
  'adfs:2': 'Enable support for the WS-Federation Passive protocol, and enter this URL.',
  'adfs:3': 'Add both identifiers.',
  'adfs:4': 'Choose an access control policy for the people who sign in.',
  'adfs:5':
    'Select the trust, and under “Actions”, choose “Edit Claim Issuance Policy…”, “Add Rule”, then “Send LDAP Attributes as Claims” with the attribute store “Active Directory”. Send E-Mail-Addresses as E-Mail Address, Display-Name as Name, User-Principal-Name as Name ID, Given-Name as Given Name, and Surname as Surname.',
  'adfs:6':
    'Note the public name of your AD FS server. If the server can’t be reached from the internet, download its federation metadata.',

  'adfs:server': 'By server',
  'adfs:file': 'By metadata file',
  'adfs:file-hint':
    'The file is read once. When your server renews its token-signing certificate, sign-in stops until you upload a new file. With the server’s name, certificates are renewed by themselves.',
  'adfs:adfs_server': 'AD FS server',
  'adfs:adfs_server-hint': 'Its name, such as adfs.acme.com, or the URL of its federation metadata.',
  'adfs:fedMetadataXml': 'Federation metadata',
};
