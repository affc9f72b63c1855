/** The domains section in French. */
import type { DomainsMessages } from '../../messages.js';
import { copying } from '../strategies/copying.js';
import { number, OPERATOR, plural, quote } from '../terms.js';

export const domains: DomainsMessages = {
  domains: 'Domaines',
  domainColumn: 'Domaine',
  'domain-status:pending': 'Pas encore vérifié',
  'domain-status:failed': 'Enregistrement introuvable',
  'domain-status:verified': 'Vérifié',
  verify: 'Vérifier',
  removeDomain: 'Retirer',
  verifyOne: (domain) => `Vérifier ${domain}`,
  removeOne: (domain) => `Retirer ${domain}`,
  addDomain: 'Ajouter un domaine',
  domainLimit: (most) =>
    plural(most, {
      one: 'Une organisation peut avoir au maximum # domaine.',
      other: 'Une organisation peut avoir au maximum # domaines.',
    }),
  'may-not:add-domains': 'Vous n’avez pas l’autorisation d’ajouter des domaines.',
  'may-not:verify-domains': 'Vous n’avez pas l’autorisation de vérifier des domaines.',
  'may-not:remove-domains': 'Vous n’avez pas l’autorisation de retirer des domaines.',
  'may-not:use-domains': 'Vous n’avez pas l’autorisation de modifier les domaines des connexions.',

  loadingDomains: 'Chargement des domaines…',
  domainsLoaded: (count) => plural(count, { one: '# domaine', other: '# domaines' }),
  noDomainsYet: 'Aucun domaine pour le moment',
  noDomainsAdvice:
    'Ajoutez les domaines de votre organisation et vérifiez qu’ils vous appartiennent. Un domaine vérifié peut mener à une connexion.',
  domainsFailed: 'Nous n’avons pas pu charger les domaines',
  domainsForbidden: 'Vous n’avez pas l’autorisation de consulter les domaines',
  domainsOutdated: (age) => `Nous avons chargé ces domaines ${age} et n’avons pas pu les actualiser.`,
  malformedDomains: (count) =>
    plural(count, {
      one: 'Nous n’avons pas pu lire # domaine\u202f:',
      other: 'Nous n’avons pas pu lire # domaines\u202f:',
    }),
  searchDomains: 'Rechercher un domaine',
  domainsFound: (count, all) =>
    plural(count, { one: `# domaine sur ${number(all)}`, other: `# domaines sur ${number(all)}` }),
  noDomainFound: 'Aucun domaine trouvé',
  showAllDomains: 'Afficher tous les domaines',
  pagesOfDomains: 'Pages de domaines',
  domainRange: (from, to, all) =>
    `${number(from)}–${number(to)} sur ${plural(all, { one: '# domaine', other: '# domaines' })}`,

  addDomainTitle: 'Ajouter un domaine',
  domainHint: 'Ce qui suit le @ dans les adresses e-mail de votre organisation, par exemple acme.com.',
  'domain-problem:missing': 'Saisissez un domaine.',
  'domain-problem:ip-address': 'Il s’agit d’une adresse IP. Saisissez un domaine, par exemple acme.com.',
  'domain-problem:single-label':
    'Ce nom ne contient aucun point. Saisissez un domaine complet, par exemple acme.com.',
  'domain-problem:no-domain': 'Ce n’est pas un domaine. Saisissez-en un, par exemple acme.com.',
  domainIsPart: (domain) => `Le domaine qu’il contient est ${domain}.`,
  domainInAscii: (domain) => `Dans le DNS, il s’écrit ${domain}.`,
  mailboxDomain: (domain) =>
    `${domain} appartient à un fournisseur de messageries personnelles. Vous ne pouvez vérifier qu’un domaine dont vous gérez le DNS.`,
  domainKnown: (domain) => `Votre organisation a déjà ${domain}.`,
  add: 'Ajouter',
  domainAddFailed: (domain) => `Nous n’avons pas pu ajouter ${domain}.`,
  domainAddUncertain: (domain) => `Nous n’avons pas pu déterminer si ${domain} a été ajouté.`,

  verifyTitle: (domain) => `Vérifier ${domain}`,
  recordIntro: (domain) =>
    `Pour prouver que ${domain} vous appartient, ajoutez cet enregistrement chez votre fournisseur DNS.`,
  recordType: 'Type',
  recordHost: 'Hôte',
  recordHostShort: 'Hôte, si votre fournisseur DNS ajoute lui-même le domaine',
  recordValue: 'Valeur',
  recordAdvice:
    'Saisissez la valeur sans guillemets. Un nouvel enregistrement peut mettre jusqu’à 48 heures à devenir visible. Vous pouvez fermer cette fenêtre et vérifier plus tard.',
  recordUnknown: `Le serveur n’a pas indiqué quel enregistrement est nécessaire. Contactez ${OPERATOR}.`,
  ...copying,
  verifyNow: 'Vérifier maintenant',
  recordNotFound:
    'Nous n’avons pas trouvé l’enregistrement. Nous chercherons de nouveau de temps en temps tant que cette fenêtre est ouverte.',
  verdictPending:
    'La vérification n’est pas terminée. Nous regarderons de nouveau de temps en temps tant que cette fenêtre est ouverte.',
  stillUnverified:
    'Le domaine n’est toujours pas vérifié. Contrôlez l’enregistrement, puis vérifiez de nouveau le domaine.',
  domainVerified: (domain) => `${domain} est vérifié.`,
  verifyFailed: (domain) => `Nous n’avons pas pu vérifier ${domain}.`,
  verifyUncertain: (domain) => `Nous n’avons pas pu déterminer si ${domain} a été vérifié.`,

  removeDomainTitle: (domain) => `Retirer ${domain}\u202f?`,
  removeDomainEffect:
    'Votre organisation renonce à ce domaine. Pour l’utiliser de nouveau, vous devrez l’ajouter et le vérifier avec un nouvel enregistrement.',
  checkingUses: 'Recherche des connexions qui l’utilisent…',
  usesUnknown: 'Nous n’avons pas pu déterminer quelles connexions l’utilisent.',
  notUsed: 'Aucune des connexions que vous pouvez voir ne l’utilise.',
  usedBy: (count) =>
    plural(count, {
      one: '# connexion l’utilise\u202f:',
      other: '# connexions l’utilisent\u202f:',
    }),
  dissociateFirst: 'Le retirer d’abord de ces connexions',
  dissociateUnknown:
    'Nous ne savons pas ce qu’il advient de ces connexions s’il n’en est pas d’abord retiré.',
  lastDomain: (connection) =>
    `C’est le dernier domaine de la connexion ${quote(connection)}, qui est activée. Ensuite, plus aucune adresse e-mail n’y mènera.`,
  domainRemoved: (domain) => `${domain} a été retiré.`,
  domainRemoveFailed: (domain) => `Nous n’avons pas pu retirer ${domain}.`,
  domainRemoveUncertain: (domain) => `Nous n’avons pas pu déterminer si ${domain} a été retiré.`,

  connectionDomainsEffect:
    'Lorsqu’aucune organisation n’est indiquée à la connexion, les personnes dont l’adresse e-mail a l’un de ces domaines sont dirigées vers cette connexion. Les domaines ne limitent pas qui peut l’utiliser pour se connecter.',
  noConnectionDomains: 'Aucun domaine ne mène à cette connexion.',
  unknownConnectionDomains: 'Le serveur n’a pas indiqué quels domaines mènent à cette connexion.',
  'may-not-use:access':
    'Votre organisation n’a pas l’autorisation de modifier les domaines de cette connexion.',
  verifiedDomain: 'Domaine vérifié',
  chooseDomain: 'Choisissez un domaine.',
  noOtherDomain: 'Votre organisation n’a aucun autre domaine vérifié.',
  associate: 'Ajouter à la connexion',
  dissociate: 'Retirer',
  dissociateOne: (domain) => `Retirer ${domain} de cette connexion`,
  addNewDomain: 'Ajouter un nouveau domaine',
  dissociateTitle: (domain) => `Retirer ${domain} de cette connexion\u202f?`,
  keepDomain: 'Le garder',
  associated: (domain, connection) => `${domain} mène désormais à la connexion ${quote(connection)}.`,
  dissociated: (domain, connection) => `${domain} ne mène plus à la connexion ${quote(connection)}.`,
  associateFailed: (domain, connection) =>
    `Nous n’avons pas pu ajouter ${domain} à la connexion ${quote(connection)}.`,
  dissociateFailed: (domain, connection) =>
    `Nous n’avons pas pu retirer ${domain} de la connexion ${quote(connection)}.`,
  associateUncertain: (domain, connection) =>
    `Nous n’avons pas pu déterminer si ${domain} mène à la connexion ${quote(connection)}.`,
};
