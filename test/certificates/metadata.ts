/** SAML metadata as providers hand it out, with certificates that were made with `made.ts`: browsers can't sign any. */

/** Certificates in base64, by their time. */
export const CERTIFICATES = {
  /** 2020 to 2024. */
  old:
    'MIIBLTCB1aADAgECAgMSNFYwCgYIKoZIzj0EAwIwIDEeMBwGA1UEAwwVaWRwLmFjbWUuZXhhbXBsZSAyMDIwMB4XDTIwMDEw' +
    'MTAwMDAwMFoXDTI0MDEwMTAwMDAwMFowIDEeMBwGA1UEAwwVaWRwLmFjbWUuZXhhbXBsZSAyMDIwMFkwEwYHKoZIzj0CAQYI' +
    'KoZIzj0DAQcDQgAEwQ1aRbgVGsFxQdPwY/ZOjdCpw1yQzKoZY+zVlLJxY2+b7nMYlCI3V9nythMWR/1n2d2HbUaHoPzc1Foe' +
    'araofTAKBggqhkjOPQQDAgNHADBEAiB1NvRroZDgFph1gLHi4I6dRby0Y/BatJ8oXzApONr8gwIgIzzr1Rcr1NkqtvBxXNnO' +
    '22BpRMzSn71qRofLpXpiNeM=',
  /** 2025 to 2035. */
  current:
    'MIIBIzCBy6ADAgECAgMSNFYwCgYIKoZIzj0EAwIwGzEZMBcGA1UEAwwQaWRwLmFjbWUuZXhhbXBsZTAeFw0yNTAxMDEwMDAw' +
    'MDBaFw0zNTAxMDEwMDAwMDBaMBsxGTAXBgNVBAMMEGlkcC5hY21lLmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC' +
    'AATBDVpFuBUawXFB0/Bj9k6N0KnDXJDMqhlj7NWUsnFjb5vucxiUIjdX2fK2ExZH/WfZ3YdtRoeg/NzUWh5qtqh9MAoGCCqG' +
    'SM49BAMCA0cAMEQCIDOGkInfDbx2vl0aa1foG/8S9qKOu5Vah7c8v0X9CIh7AiBqIeqlAK/J9zDnuseqCH0R9p9qeKACILk2' +
    'qLBHnEuonQ==',
  /** June 2026 to June 2036. */
  next:
    'MIIBLjCB1aADAgECAgMSNFYwCgYIKoZIzj0EAwIwIDEeMBwGA1UEAwwVaWRwLmFjbWUuZXhhbXBsZSBuZXh0MB4XDTI2MDYw' +
    'MTAwMDAwMFoXDTM2MDYwMTAwMDAwMFowIDEeMBwGA1UEAwwVaWRwLmFjbWUuZXhhbXBsZSBuZXh0MFkwEwYHKoZIzj0CAQYI' +
    'KoZIzj0DAQcDQgAEwQ1aRbgVGsFxQdPwY/ZOjdCpw1yQzKoZY+zVlLJxY2+b7nMYlCI3V9nythMWR/1n2d2HbUaHoPzc1Foe' +
    'araofTAKBggqhkjOPQQDAgNIADBFAiEA321VtAH3jhpG8HO6rsyVB1LbmOr8hKTG/a+cZuNxCUACIF2i8BD8un1G5Ng4oNGd' +
    'o40Wznsp0IDYbo0AHqwJ2hU7',
  /** 2030 to 2040. */
  future:
    'MIIBMTCB2aADAgECAgMSNFYwCgYIKoZIzj0EAwIwIjEgMB4GA1UEAwwXaWRwLmFjbWUuZXhhbXBsZSBmdXR1cmUwHhcNMzAw' +
    'MTAxMDAwMDAwWhcNNDAwMTAxMDAwMDAwWjAiMSAwHgYDVQQDDBdpZHAuYWNtZS5leGFtcGxlIGZ1dHVyZTBZMBMGByqGSM49' +
    'AgEGCCqGSM49AwEHA0IABMENWkW4FRrBcUHT8GP2To3QqcNckMyqGWPs1ZSycWNvm+5zGJQiN1fZ8rYTFkf9Z9ndh21Gh6D8' +
    '3NRaHmq2qH0wCgYIKoZIzj0EAwIDRwAwRAIgDlOYn7Abq8K/Zcwm7PX0MNQY2vWygEvHanWtqDBhgvYCID9Dvuh4x7OsqDin' +
    'txAz7hiqpW71XH/ct149G9TkQt/e',
} as const;

export const ENTITY_ID = 'https://idp.acme.example/metadata';
const BINDINGS = 'urn:oasis:names:tc:SAML:2.0:bindings';
export const REDIRECT = `${BINDINGS}:HTTP-Redirect`;
export const POST = `${BINDINGS}:HTTP-POST`;
export const SOAP = `${BINDINGS}:SOAP`;

/** What a provider says of itself; each part with a default. */
export interface Provider {
  readonly entityId?: string;
  /** Attributes of the entity. */
  readonly entity?: string;
  /** Attributes of its role. */
  readonly role?: string;
  readonly keys?: string;
  readonly services?: string;
}

/** A key in metadata. Without a use, it is for signing and for encryption. */
export function key(base64: string, use?: 'signing' | 'encryption'): string {
  return `<md:KeyDescriptor${use ? ` use="${use}"` : ''}><ds:KeyInfo><ds:X509Data><ds:X509Certificate>
    ${base64}
  </ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`;
}

/** Where users sign in. */
export function service(binding: string, location: string): string {
  return `<md:SingleSignOnService Binding="${binding}" Location="${location}"/>`;
}

/** An identity provider, without a declaration of XML. */
export function provider({
  entityId = ENTITY_ID,
  entity = '',
  role = '',
  keys = key(CERTIFICATES.current, 'signing'),
  services = service(POST, 'https://idp.acme.example/post') +
    service(REDIRECT, 'https://idp.acme.example/sso'),
}: Provider = {}): string {
  return `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
    entityID="${entityId}" ${entity}>
    <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol" ${role}>
      ${keys}
      <md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>
      ${services}
    </md:IDPSSODescriptor>
  </md:EntityDescriptor>`;
}

/** A list of entities, as federations publish it. */
export function listOf(entities: string, attributes = ''): string {
  return `<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" ${attributes}>${entities}</md:EntitiesDescriptor>`;
}

/** A service's metadata, which admins mix up with their provider's. */
export const SERVICE_PROVIDER = `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:auth0:acme:okta">
    <md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"/>
  </md:EntityDescriptor>`;
