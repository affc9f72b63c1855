/** The domains section: the organization's domains, how they are verified, and which connections they lead to. */
import type { DomainProblem } from '../../../model/domain/domain-entry.js';
import type { DomainStatus } from '../../../model/domain/organization-domain.js';
import type { CopyingMessages } from '../strategies/copying.js';
import type { Each } from '../section.js';

export interface DomainsMessages
  extends
    CopyingMessages,
    Each<'domain-status', DomainStatus>,
    Each<'domain-problem', DomainProblem>,
    Each<'may-not', 'add-domains' | 'verify-domains' | 'remove-domains' | 'use-domains'> {
  domains: string;
  domainColumn: string;
  /** The button that asks for verification, in short; beside it stands which domain. */
  verify: string;
  removeDomain: string;
  /** The same with the domain, for screen readers. */
  verifyOne: (domain: string) => string;
  removeOne: (domain: string) => string;
  addDomain: string;
  /** Why none can be added. */
  domainLimit: (most: number) => string;

  loadingDomains: string;
  domainsLoaded: (count: number) => string;
  noDomainsYet: string;
  noDomainsAdvice: string;
  domainsFailed: string;
  domainsForbidden: string;
  domainsOutdated: (age: string) => string;
  malformedDomains: (count: number) => string;
  searchDomains: string;
  domainsFound: (count: number, all: number) => string;
  noDomainFound: string;
  showAllDomains: string;
  pagesOfDomains: string;
  domainRange: (from: number, to: number, all: number) => string;

  addDomainTitle: string;
  domainHint: string;
  /** Only a part of what was typed is meant. */
  domainIsPart: (domain: string) => string;
  /** An internationalized domain as it is sent. */
  domainInAscii: (domain: string) => string;
  /** A domain of personal mailboxes. */
  mailboxDomain: (domain: string) => string;
  domainKnown: (domain: string) => string;
  /** The button that claims the domain that was entered. */
  add: string;
  domainAddFailed: (domain: string) => string;
  domainAddUncertain: (domain: string) => string;

  verifyTitle: (domain: string) => string;
  recordIntro: (domain: string) => string;
  recordType: string;
  recordHost: string;
  /** The host without the domain, which many registrars append. */
  recordHostShort: string;
  recordValue: string;
  recordAdvice: string;
  recordUnknown: string;
  verifyNow: string;
  recordNotFound: string;
  verdictPending: string;
  /** After the last look. */
  stillUnverified: string;
  domainVerified: (domain: string) => string;
  verifyFailed: (domain: string) => string;
  verifyUncertain: (domain: string) => string;

  removeDomainTitle: (domain: string) => string;
  removeDomainEffect: string;
  checkingUses: string;
  usesUnknown: string;
  notUsed: string;
  /** Above the names of these connections. */
  usedBy: (count: number) => string;
  dissociateFirst: string;
  /** What happens to them otherwise. */
  dissociateUnknown: string;
  lastDomain: (connection: string) => string;
  domainRemoved: (domain: string) => string;
  domainRemoveFailed: (domain: string) => string;
  domainRemoveUncertain: (domain: string) => string;

  connectionDomainsEffect: string;
  noConnectionDomains: string;
  unknownConnectionDomains: string;
  'may-not-use:access': string;
  verifiedDomain: string;
  chooseDomain: string;
  noOtherDomain: string;
  associate: string;
  dissociate: string;
  /** The same with the domain, for screen readers. */
  dissociateOne: (domain: string) => string;
  addNewDomain: string;
  dissociateTitle: (domain: string) => string;
  keepDomain: string;
  associated: (domain: string, connection: string) => string;
  dissociated: (domain: string, connection: string) => string;
  associateFailed: (domain: string, connection: string) => string;
  dissociateFailed: (domain: string, connection: string) => string;
  associateUncertain: (domain: string, connection: string) => string;
}
