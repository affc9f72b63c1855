/** The domains section in German. */
import type { DomainsMessages } from '../../messages.js';
import { copying } from '../strategies/copying.js';
import { number, OPERATOR, plural } from '../terms.js';

export const domains: DomainsMessages = {
  domains: 'Domains',
  domainColumn: 'Domain',
  'domain-status:pending': 'Noch nicht verifiziert',
  'domain-status:failed': 'Eintrag nicht gefunden',
  'domain-status:verified': 'Verifiziert',
  verify: 'Verifizieren',
  removeDomain: 'Entfernen',
  verifyOne: (domain) => `${domain} verifizieren`,
  removeOne: (domain) => `${domain} entfernen`,
  addDomain: 'Domain hinzufügen',
  domainLimit: (most) =>
    plural(most, {
      one: 'Eine Organisation kann höchstens # Domain haben.',
      other: 'Eine Organisation kann höchstens # Domains haben.',
    }),
  'may-not:add-domains': 'Sie haben keine Berechtigung, Domains hinzuzufügen.',
  'may-not:verify-domains': 'Sie haben keine Berechtigung, Domains zu verifizieren.',
  'may-not:remove-domains': 'Sie haben keine Berechtigung, Domains zu entfernen.',
  'may-not:use-domains': 'Sie haben keine Berechtigung, die Domains von Verbindungen zu ändern.',

  loadingDomains: 'Domains werden geladen …',
  domainsLoaded: (count) => plural(count, { one: '# Domain', other: '# Domains' }),
  noDomainsYet: 'Noch keine Domains',
  noDomainsAdvice:
    'Fügen Sie die Domains Ihrer Organisation hinzu und verifizieren Sie, dass sie Ihnen gehören. Eine verifizierte Domain kann Personen zu einer Verbindung führen.',
  domainsFailed: 'Wir konnten die Domains nicht laden',
  domainsForbidden: 'Sie haben keine Berechtigung, Domains anzusehen',
  domainsOutdated: (age) => `Wir haben diese Domains ${age} geladen und konnten sie nicht aktualisieren.`,
  malformedDomains: (count) =>
    plural(count, {
      one: 'Wir konnten # Domain nicht lesen:',
      other: 'Wir konnten # Domains nicht lesen:',
    }),
  searchDomains: 'Domains suchen',
  domainsFound: (count, all) =>
    plural(all, { one: `${number(count)} von # Domain`, other: `${number(count)} von # Domains` }),
  noDomainFound: 'Keine passenden Domains',
  showAllDomains: 'Alle Domains anzeigen',
  pagesOfDomains: 'Seiten der Domains',
  domainRange: (from, to, all) =>
    `${number(from)}–${number(to)} von ${plural(all, { one: '# Domain', other: '# Domains' })}`,

  addDomainTitle: 'Domain hinzufügen',
  domainHint: 'Was in den E-Mail-Adressen Ihrer Organisation nach dem @ steht, zum Beispiel acme.com.',
  'domain-problem:missing': 'Geben Sie eine Domain ein.',
  'domain-problem:ip-address': 'Das ist eine IP-Adresse. Geben Sie eine Domain ein, zum Beispiel acme.com.',
  'domain-problem:single-label':
    'Dieser Name enthält keinen Punkt. Geben Sie eine vollständige Domain ein, zum Beispiel acme.com.',
  'domain-problem:no-domain': 'Das ist keine Domain. Geben Sie eine ein, zum Beispiel acme.com.',
  domainIsPart: (domain) => `Die Domain darin ist ${domain}.`,
  domainInAscii: (domain) => `Im DNS wird sie ${domain} geschrieben.`,
  mailboxDomain: (domain) =>
    `${domain} gehört einem Anbieter persönlicher Postfächer. Sie können nur eine Domain verifizieren, deren DNS Sie verwalten.`,
  domainKnown: (domain) => `Ihre Organisation hat ${domain} bereits.`,
  add: 'Hinzufügen',
  domainAddFailed: (domain) => `Wir konnten ${domain} nicht hinzufügen.`,
  domainAddUncertain: (domain) => `Wir konnten nicht feststellen, ob ${domain} hinzugefügt wurde.`,

  verifyTitle: (domain) => `${domain} verifizieren`,
  recordIntro: (domain) =>
    `Um nachzuweisen, dass ${domain} Ihnen gehört, fügen Sie bei Ihrem DNS-Anbieter diesen Eintrag hinzu.`,
  recordType: 'Typ',
  recordHost: 'Host',
  recordHostShort: 'Host, falls Ihr DNS-Anbieter die Domain selbst anhängt',
  recordValue: 'Wert',
  recordAdvice:
    'Geben Sie den Wert ohne Anführungszeichen ein. Es kann bis zu 48 Stunden dauern, bis ein neuer Eintrag sichtbar ist. Sie können dieses Fenster schließen und später verifizieren.',
  recordUnknown: `Der Server hat nicht angegeben, welcher Eintrag nötig ist. Kontaktieren Sie ${OPERATOR}.`,
  ...copying,
  verifyNow: 'Jetzt verifizieren',
  recordNotFound:
    'Wir haben den Eintrag nicht gefunden. Solange dieses Fenster offen ist, suchen wir von Zeit zu Zeit erneut.',
  verdictPending:
    'Die Verifizierung ist noch nicht abgeschlossen. Solange dieses Fenster offen ist, sehen wir von Zeit zu Zeit erneut nach.',
  stillUnverified:
    'Die Domain ist noch immer nicht verifiziert. Prüfen Sie den Eintrag und verifizieren Sie sie dann erneut.',
  domainVerified: (domain) => `${domain} ist verifiziert.`,
  verifyFailed: (domain) => `Wir konnten ${domain} nicht verifizieren.`,
  verifyUncertain: (domain) => `Wir konnten nicht feststellen, ob ${domain} verifiziert wurde.`,

  removeDomainTitle: (domain) => `${domain} entfernen?`,
  removeDomainEffect:
    'Ihre Organisation gibt diese Domain auf. Um sie wieder zu verwenden, müssen Sie sie erneut hinzufügen und mit einem neuen Eintrag verifizieren.',
  checkingUses: 'Es wird geprüft, welche Verbindungen sie verwenden …',
  usesUnknown: 'Wir konnten nicht ermitteln, welche Verbindungen sie verwenden.',
  notUsed: 'Keine der Verbindungen, die Sie sehen können, verwendet sie.',
  usedBy: (count) =>
    plural(count, { one: '# Verbindung verwendet sie:', other: '# Verbindungen verwenden sie:' }),
  dissociateFirst: 'Zuerst aus diesen Verbindungen entfernen',
  dissociateUnknown:
    'Wir wissen nicht, was mit diesen Verbindungen geschieht, wenn sie nicht zuerst daraus entfernt wird.',
  lastDomain: (connection) =>
    `Sie ist die letzte Domain von ${connection}, und diese Verbindung ist aktiviert. Danach führt keine E-Mail-Adresse mehr dorthin.`,
  domainRemoved: (domain) => `${domain} wurde entfernt.`,
  domainRemoveFailed: (domain) => `Wir konnten ${domain} nicht entfernen.`,
  domainRemoveUncertain: (domain) => `Wir konnten nicht feststellen, ob ${domain} entfernt wurde.`,

  connectionDomainsEffect:
    'Wenn bei der Anmeldung keine Organisation genannt wird, werden Personen, deren E-Mail-Adresse eine dieser Domains hat, zu dieser Verbindung geleitet. Die Domains beschränken nicht, wer sich damit anmelden kann.',
  noConnectionDomains: 'Keine Domain führt zu dieser Verbindung.',
  unknownConnectionDomains: 'Der Server hat nicht mitgeteilt, welche Domains zu dieser Verbindung führen.',
  'may-not-use:access': 'Ihre Organisation hat keine Berechtigung, die Domains dieser Verbindung zu ändern.',
  verifiedDomain: 'Verifizierte Domain',
  chooseDomain: 'Wählen Sie eine Domain aus.',
  noOtherDomain: 'Ihre Organisation hat keine weitere verifizierte Domain.',
  associate: 'Zur Verbindung hinzufügen',
  dissociate: 'Entfernen',
  dissociateOne: (domain) => `${domain} aus dieser Verbindung entfernen`,
  addNewDomain: 'Neue Domain hinzufügen',
  dissociateTitle: (domain) => `${domain} aus dieser Verbindung entfernen?`,
  keepDomain: 'Behalten',
  associated: (domain, connection) => `${domain} führt jetzt zu ${connection}.`,
  dissociated: (domain, connection) => `${domain} führt nicht mehr zu ${connection}.`,
  associateFailed: (domain, connection) => `Wir konnten ${domain} nicht zu ${connection} hinzufügen.`,
  dissociateFailed: (domain, connection) => `Wir konnten ${domain} nicht aus ${connection} entfernen.`,
  associateUncertain: (domain, connection) =>
    `Wir konnten nicht feststellen, ob ${domain} zu ${connection} führt.`,
};
