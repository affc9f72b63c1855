/** What cleaning has to say about a pasted value: codes, which the elements translate. */

/** What was changed in a pasted value. It is shown, so that nobody wonders where a part of it went. */
export type CleaningChange =
  /** White space before or after the value was dropped. */
  | 'spaces'
  /** Characters that do not show were dropped: zero-width ones, marks of direction, byte order marks. */
  | 'hidden-characters'
  /** Of a whole address, only the host was kept. */
  | 'host-of-url'
  /** A path after the host was dropped, such as `/oauth2/default`. */
  | 'path-removed'
  /** A port was dropped. */
  | 'port-removed'
  /** Capitals of a host, scheme or directory id became small letters. */
  | 'lower-case'
  /** The dot after a host was dropped. */
  | 'final-dot'
  /** The slash at the end of a base URL was dropped. */
  | 'final-slash'
  /** The host was written as browsers send it: an internationalized domain in ASCII. */
  | 'encoded-host'
  /** What follows `#` was dropped, because no server ever gets it. */
  | 'fragment-removed'
  /** `https://` was put before a host. */
  | 'https-added'
  /** `/.well-known/openid-configuration` was appended to an issuer. */
  | 'discovery-path-added'
  /** Of an address of Microsoft's sign-in page, only the tenant was kept. */
  | 'tenant-of-url'
  /** A certificate was written as PEM with lines of 64 characters. */
  | 'pem-rewritten'
  /** What followed the certificate inside its encoding was dropped. */
  | 'certificate-cut';

/** Why a value cannot be sent. */
export type FieldProblem =
  /** The field is required and empty. */
  | 'missing'
  /** The value has more characters than Auth0 stores: the field's `maxLength`. */
  | 'too-long'
  /** White space stands inside the value, such as a line break that came along. */
  | 'inner-space'
  /** A control character stands inside the value. */
  | 'control-character'
  /** There is no host name with a dot in it: a single word or an IP address. */
  | 'no-host'
  /** It is an e-mail address; the suggestion is its domain. */
  | 'e-mail-address'
  /** It is an address of Microsoft's sign-in page without a tenant in it. */
  | 'no-tenant'
  /** It is not an `http` or `https` URL. */
  | 'no-url'
  /** The URL has a user name or a password in it. */
  | 'password-in-url'
  /** It is none of the field's choices. */
  | 'not-a-choice'
  /** It has a private key in it. Empty the field: only the certificate is wanted. The value is not given back. */
  | 'private-key'
  /** It is a PKCS#7 file (`.p7b`). A certificate in PEM or DER is wanted. */
  | 'pkcs7'
  /** There is no certificate in it. */
  | 'not-a-certificate'
  /** There are several certificates in it, and only one can be used. */
  | 'several-certificates'
  /** It is a web page, not metadata: the file has to be downloaded. */
  | 'web-page'
  /** It has a document type or declares entities, which metadata never needs. */
  | 'document-type'
  /** It is not the XML of federation metadata. */
  | 'not-metadata';

/** What is probably a mistake. The admin can go on. */
export type FieldWarning =
  /** The URL is not encrypted. */
  | 'http'
  /** Auth0 has to reach this host from outside, and its name or address is one of an internal network. */
  | 'private-host'
  /** It is the host of Okta's Admin Console; the suggestion is the one without `-admin`. */
  | 'okta-admin-host'
  /** It is none of Okta's own domains. It can be right: organizations can have a custom domain. */
  | 'unusual-okta-host'
  /** Okta makes client ids of `0oa` and 17 characters. Another one can be right: they can be chosen through its API. */
  | 'not-an-okta-client-id'
  /** Google's client ids end with `.apps.googleusercontent.com`. */
  | 'not-a-google-client-id'
  /** A domain of personal mailboxes, such as `gmail.com`, instead of the organization's. */
  | 'public-mail-domain'
  /** Entra ID's application (client) IDs are GUIDs. */
  | 'not-an-entra-client-id'
  /** `common`, `organizations` or `consumers` are not one organization's tenant. */
  | 'common-tenant'
  /** A GUID is the Secret ID or the application (client) ID of Entra ID, not the secret's Value. */
  | 'secret-id-as-secret'
  /** It looks like a client id of Okta or Google, not like a secret. */
  | 'client-id-as-secret'
  /** White space stands inside the secret. */
  | 'space-in-secret'
  /** It is Microsoft's sign-in page: the strategy of Entra ID works better with it. */
  | 'use-entra'
  /** It is Google's sign-in page: the strategy of Google Workspace works better with it. */
  | 'google-accounts'
  /** It looks like the address of a sign-in page, not the server's base; the suggestion is the base. */
  | 'sign-in-page-as-base'
  /** It looks like the address of a sign-in page, not of SAML metadata. */
  | 'sign-in-page-as-metadata'
  /** It looks like the address of SAML metadata, not of a sign-in page. */
  | 'metadata-as-sign-in-page'
  /** It is the port of PingFederate's administrative console; the suggestion has the port at which people sign in. */
  | 'admin-port'
  /** SHA-1 is outdated. */
  | 'sha1'
  /** The certificate has run out. Sign-in can work all the same. */
  | 'certificate-expired'
  /** The certificate's time has not begun. */
  | 'certificate-not-yet-valid'
  /** The certificate runs out within 60 days. */
  | 'certificate-ends-soon'
  /** The connection has this certificate already. */
  | 'same-certificate';

/** A pasted value, cleaned and judged. */
export interface Cleaned {
  /** What is sent, and shown in the field instead of what was pasted. Empty where a private key was pasted. */
  readonly value: string;
  /** In the order in which they were made. */
  readonly changes: readonly CleaningChange[];
  /** Null where the value can be sent. */
  readonly problem: FieldProblem | null;
  readonly warnings: readonly FieldWarning[];
  /** What was probably meant. Offered, never applied unasked. */
  readonly suggestion?: string | undefined;
}

/** What judging a certificate depends on. */
export interface CleaningContext {
  /** Default: now. */
  readonly now?: Date | undefined;
  /** The certificate of the connection that is edited, as the API gave it (contract A6, `cert`). */
  readonly storedCertificate?: string | undefined;
}
