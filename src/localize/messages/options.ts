/** The options section: the fields of the strategies, what pasting changed, what is wrong, and certificates and metadata. */
import type { MetadataRefusal } from '../../certificates/read-metadata.js';
import type { CleaningChange, FieldProblem, FieldWarning } from '../../model/options/cleaning/codes.js';
import type { Each } from './section.js';

/** The options whose labels are the same for each strategy. A strategy's own section has the others. */
type CommonOption =
  | 'client_id'
  | 'client_secret'
  | 'digestAlgorithm'
  | 'icon_url'
  | 'protocolBinding'
  | 'signatureAlgorithm'
  | 'signingCert'
  | 'signSAMLRequest';

export interface OptionsMessages
  extends
    Each<'option', CommonOption | 'icon_url-hint' | 'signSAMLRequest-hint'>,
    Each<'binding', 'HTTP-Redirect' | 'HTTP-POST'>,
    Each<'problem', FieldProblem>,
    Each<'warning', FieldWarning>,
    Each<'cleaned', CleaningChange>,
    Each<'certificate-refused', 'too-large'>,
    Each<'metadata-refused', Exclude<MetadataRefusal, 'doctype' | 'web-page'>> {
  moreSettings: string;
  optional: string;
  /** The problem of a field with too many characters. */
  tooLong: (most: number) => string;
  useSuggestion: (value: string) => string;
  showSecret: string;
  /** In place of a file. */
  fileGiven: (characters: number) => string;
  /** The server can't reach the provider. */
  discoveryFailed: (host: string) => string;

  /** Where a certificate or metadata can come from. */
  pasteMetadata: string;
  chooseFile: string;
  orDropFile: string;
  readAnother: string;

  /** What was read. */
  certificateSubject: string;
  certificateIssuer: string;
  certificateFrom: string;
  certificateTo: string;
  /** Whose certificate it is, and the last day of it. */
  certificateUntil: (subject: string, day: string) => string;
  /** There are several, and the admin chooses. */
  whichCertificate: string;
  otherCertificates: (count: number) => string;
  metadataRead: string;
  metadataEntityId: string;
  metadataEndpoint: string;
  metadataNameIds: string;
  metadataNoEndpoint: string;
  metadataNoCertificate: string;
  metadataOtherCertificates: (count: number) => string;
  /** The page's Content Security Policy forbids it. */
  metadataUnreadable: string;
  whichEntity: string;
}
