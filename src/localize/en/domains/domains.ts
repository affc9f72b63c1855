/** The domains section in English. */
import type { DomainsMessages } from '../../messages.js';
import { copying } from '../strategies/copying.js';
import { number, OPERATOR, plural } from '../terms.js';

export const domains: DomainsMessages = {
  domains: 'Domains',
  domainColumn: 'Domain',
  'domain-status:pending': 'Not verified yet',
  'domain-status:failed': 'Record not found',
  'domain-status:verified': 'Verified',
  verify: 'Verify',
  removeDomain: 'Remove',
  verifyOne: (domain) => `Verify ${domain}`,
  removeOne: (domain) => `Remove ${domain}`,
  addDomain: 'Add domain',
  domainLimit: (most) =>
    plural(most, {
      one: 'An organization can have at most # domain.',
      other: 'An organization can have at most # domains.',
    }),
  'may-not:add-domains': 'You don’t have permission to add domains.',
  'may-not:verify-domains': 'You don’t have permission to verify domains.',
  'may-not:remove-domains': 'You don’t have permission to remove domains.',
  'may-not:use-domains': 'You don’t have permission to change the domains of connections.',

  loadingDomains: 'Loading domains…',
  domainsLoaded: (count) => plural(count, { one: '# domain', other: '# domains' }),
  noDomainsYet: 'No domains yet',
  noDomainsAdvice:
    'Add your organization’s domains and verify that they are yours. A verified domain can lead people to a connection.',
  domainsFailed: 'We couldn’t load the domains',
  domainsForbidden: 'You don’t have permission to view domains',
  domainsOutdated: (age) => `We loaded these domains ${age} and couldn’t refresh them.`,
  malformedDomains: (count) =>
    plural(count, { one: 'We couldn’t read # domain:', other: 'We couldn’t read # domains:' }),
  searchDomains: 'Search domains',
  domainsFound: (count, all) =>
    plural(all, { one: `${number(count)} of # domain`, other: `${number(count)} of # domains` }),
  noDomainFound: 'No domains match',
  showAllDomains: 'Show all domains',
  pagesOfDomains: 'Pages of domains',
  domainRange: (from, to, all) => `${number(from)}–${number(to)} of ${number(all)} domains`,

  addDomainTitle: 'Add a domain',
  domainHint: 'What comes after the @ in your organization’s email addresses, such as acme.com.',
  'domain-problem:missing': 'Enter a domain.',
  'domain-problem:ip-address': 'This is an IP address. Enter a domain, such as acme.com.',
  'domain-problem:single-label': 'This name has no dot. Enter a full domain, such as acme.com.',
  'domain-problem:no-domain': 'This isn’t a domain. Enter one such as acme.com.',
  domainIsPart: (domain) => `The domain in it is ${domain}.`,
  domainInAscii: (domain) => `In DNS, it is written ${domain}.`,
  mailboxDomain: (domain) =>
    `${domain} belongs to a provider of personal mailboxes. You can only verify a domain whose DNS you control.`,
  domainKnown: (domain) => `Your organization already has ${domain}.`,
  add: 'Add',
  domainAddFailed: (domain) => `We couldn’t add ${domain}.`,
  domainAddUncertain: (domain) => `We couldn’t confirm whether ${domain} was added.`,

  verifyTitle: (domain) => `Verify ${domain}`,
  recordIntro: (domain) => `To prove that ${domain} is yours, add this record at its DNS provider.`,
  recordType: 'Type',
  recordHost: 'Host',
  recordHostShort: 'Host, if your DNS provider adds the domain by itself',
  recordValue: 'Value',
  recordAdvice:
    'Enter the value without quotation marks. A new record can take up to 48 hours to become visible. You can close this and verify later.',
  recordUnknown: `The server didn’t say which record is needed. Contact ${OPERATOR}.`,
  ...copying,
  verifyNow: 'Verify now',
  recordNotFound: 'We didn’t find the record. We’ll look again from time to time while this is open.',
  verdictPending: 'The verification isn’t finished. We’ll look again from time to time while this is open.',
  stillUnverified: 'The domain still isn’t verified. Check the record, then verify it again.',
  domainVerified: (domain) => `${domain} is verified.`,
  verifyFailed: (domain) => `We couldn’t verify ${domain}.`,
  verifyUncertain: (domain) => `We couldn’t confirm whether ${domain} was verified.`,

  removeDomainTitle: (domain) => `Remove ${domain}?`,
  removeDomainEffect:
    'Your organization gives this domain up. To use it again, you have to add it and verify it with a new record.',
  checkingUses: 'Checking which connections use it…',
  usesUnknown: 'We couldn’t find out which connections use it.',
  notUsed: 'None of the connections that you can see uses it.',
  usedBy: (count) => plural(count, { one: '# connection uses it:', other: '# connections use it:' }),
  dissociateFirst: 'Remove it from these connections first',
  dissociateUnknown: 'We don’t know what happens to these connections if it isn’t removed from them first.',
  lastDomain: (connection) =>
    `It is the last domain of ${connection}, which is enabled. After that, no email address leads people there.`,
  domainRemoved: (domain) => `${domain} was removed.`,
  domainRemoveFailed: (domain) => `We couldn’t remove ${domain}.`,
  domainRemoveUncertain: (domain) => `We couldn’t confirm whether ${domain} was removed.`,

  connectionDomainsEffect:
    'Where a login names no organization, people whose email address has one of these domains are sent to this connection. Domains don’t limit who can sign in with it.',
  noConnectionDomains: 'No domain leads to this connection.',
  unknownConnectionDomains: 'The server didn’t say which domains lead to this connection.',
  'may-not-use:access': 'Your organization doesn’t have permission to change the domains of this connection.',
  verifiedDomain: 'Verified domain',
  chooseDomain: 'Choose a domain.',
  noOtherDomain: 'Your organization has no other verified domain.',
  associate: 'Add to connection',
  dissociate: 'Remove',
  dissociateOne: (domain) => `Remove ${domain} from this connection`,
  addNewDomain: 'Add a new domain',
  dissociateTitle: (domain) => `Remove ${domain} from this connection?`,
  keepDomain: 'Keep it',
  associated: (domain, connection) => `${domain} now leads to ${connection}.`,
  dissociated: (domain, connection) => `${domain} no longer leads to ${connection}.`,
  associateFailed: (domain, connection) => `We couldn’t add ${domain} to ${connection}.`,
  dissociateFailed: (domain, connection) => `We couldn’t remove ${domain} from ${connection}.`,
  associateUncertain: (domain, connection) => `We couldn’t confirm whether ${domain} leads to ${connection}.`,
};
