/** The domains section in Spanish. */
import type { DomainsMessages } from '../../messages.js';
import { copying } from '../strategies/copying.js';
import { number, OPERATOR, plural } from '../terms.js';

export const domains: DomainsMessages = {
  domains: 'Dominios',
  domainColumn: 'Dominio',
  'domain-status:pending': 'Aún sin verificar',
  'domain-status:failed': 'Registro no encontrado',
  'domain-status:verified': 'Verificado',
  verify: 'Verificar',
  removeDomain: 'Quitar',
  verifyOne: (domain) => `Verificar ${domain}`,
  removeOne: (domain) => `Quitar ${domain}`,
  addDomain: 'Agregar dominio',
  domainLimit: (most) =>
    plural(most, {
      one: 'Una organización puede tener como máximo # dominio.',
      other: 'Una organización puede tener como máximo # dominios.',
    }),
  'may-not:add-domains': 'No tiene permiso para agregar dominios.',
  'may-not:verify-domains': 'No tiene permiso para verificar dominios.',
  'may-not:remove-domains': 'No tiene permiso para quitar dominios.',
  'may-not:use-domains': 'No tiene permiso para cambiar los dominios de las conexiones.',

  loadingDomains: 'Cargando dominios…',
  domainsLoaded: (count) => plural(count, { one: '# dominio', other: '# dominios' }),
  noDomainsYet: 'Aún no hay dominios',
  noDomainsAdvice:
    'Agregue los dominios de su organización y verifique que le pertenecen. Un dominio verificado puede dirigir a las personas a una conexión.',
  domainsFailed: 'No pudimos cargar los dominios',
  domainsForbidden: 'No tiene permiso para ver los dominios',
  domainsOutdated: (age) => `Cargamos estos dominios ${age} y no pudimos actualizarlos.`,
  malformedDomains: (count) =>
    plural(count, { one: 'No pudimos leer # dominio:', other: 'No pudimos leer # dominios:' }),
  searchDomains: 'Buscar dominios',
  domainsFound: (count, all) =>
    plural(all, { one: `${number(count)} de # dominio`, other: `${number(count)} de # dominios` }),
  noDomainFound: 'No hay dominios que coincidan',
  showAllDomains: 'Mostrar todos los dominios',
  pagesOfDomains: 'Páginas de dominios',
  domainRange: (from, to, all) =>
    `${number(from)}–${number(to)} de ${plural(all, { one: '# dominio', other: '# dominios' })}`,

  addDomainTitle: 'Agregar un dominio',
  domainHint:
    'Lo que va después de la @ en las direcciones de correo de su organización, por ejemplo, acme.com.',
  'domain-problem:missing': 'Escriba un dominio.',
  'domain-problem:ip-address': 'Esto es una dirección IP. Escriba un dominio, por ejemplo, acme.com.',
  'domain-problem:single-label':
    'Este nombre no tiene ningún punto. Escriba un dominio completo, por ejemplo, acme.com.',
  'domain-problem:no-domain': 'Esto no es un dominio. Escriba uno, por ejemplo, acme.com.',
  domainIsPart: (domain) => `El dominio que contiene es ${domain}.`,
  domainInAscii: (domain) => `En el DNS se escribe ${domain}.`,
  mailboxDomain: (domain) =>
    `${domain} pertenece a un proveedor de buzones personales. Solo puede verificar un dominio cuyo DNS controle.`,
  domainKnown: (domain) => `Su organización ya tiene ${domain}.`,
  add: 'Agregar',
  domainAddFailed: (domain) => `No pudimos agregar ${domain}.`,
  domainAddUncertain: (domain) => `No pudimos confirmar si se agregó ${domain}.`,

  verifyTitle: (domain) => `Verificar ${domain}`,
  recordIntro: (domain) =>
    `Para demostrar que ${domain} le pertenece, agregue este registro en su proveedor de DNS.`,
  recordType: 'Tipo',
  recordHost: 'Host',
  recordHostShort: 'Host, si su proveedor de DNS agrega el dominio por sí mismo',
  recordValue: 'Valor',
  recordAdvice:
    'Escriba el valor sin comillas. Un registro nuevo puede tardar hasta 48 horas en ser visible. Puede cerrar esto y verificar más tarde.',
  recordUnknown: `El servidor no indicó qué registro se necesita. Póngase en contacto con ${OPERATOR}.`,
  ...copying,
  verifyNow: 'Verificar ahora',
  recordNotFound:
    'No encontramos el registro. Volveremos a buscarlo de vez en cuando mientras esto esté abierto.',
  verdictPending:
    'La verificación no ha terminado. Volveremos a comprobarla de vez en cuando mientras esto esté abierto.',
  stillUnverified: 'El dominio sigue sin verificar. Compruebe el registro y vuelva a verificarlo.',
  domainVerified: (domain) => `${domain} está verificado.`,
  verifyFailed: (domain) => `No pudimos verificar ${domain}.`,
  verifyUncertain: (domain) => `No pudimos confirmar si se verificó ${domain}.`,

  removeDomainTitle: (domain) => `¿Quitar ${domain}?`,
  removeDomainEffect:
    'Su organización renuncia a este dominio. Para volver a usarlo, tendrá que agregarlo y verificarlo con un registro nuevo.',
  checkingUses: 'Comprobando qué conexiones lo usan…',
  usesUnknown: 'No pudimos averiguar qué conexiones lo usan.',
  notUsed: 'Ninguna de las conexiones que puede ver lo usa.',
  usedBy: (count) => plural(count, { one: '# conexión lo usa:', other: '# conexiones lo usan:' }),
  dissociateFirst: 'Quitarlo primero de estas conexiones',
  dissociateUnknown: 'No sabemos qué ocurre con estas conexiones si no se quita antes de ellas.',
  lastDomain: (connection) =>
    `Es el último dominio de la conexión «${connection}», que está activada. Después, ninguna dirección de correo dirigirá a ella.`,
  domainRemoved: (domain) => `Se quitó ${domain}.`,
  domainRemoveFailed: (domain) => `No pudimos quitar ${domain}.`,
  domainRemoveUncertain: (domain) => `No pudimos confirmar si se quitó ${domain}.`,

  connectionDomainsEffect:
    'Cuando un inicio de sesión no indica ninguna organización, las personas cuya dirección de correo tiene uno de estos dominios se dirigen a esta conexión. Los dominios no limitan quién puede iniciar sesión con ella.',
  noConnectionDomains: 'Ningún dominio dirige a esta conexión.',
  unknownConnectionDomains: 'El servidor no indicó qué dominios dirigen a esta conexión.',
  'may-not-use:access': 'Su organización no tiene permiso para cambiar los dominios de esta conexión.',
  verifiedDomain: 'Dominio verificado',
  chooseDomain: 'Elija un dominio.',
  noOtherDomain: 'Su organización no tiene ningún otro dominio verificado.',
  associate: 'Agregar a la conexión',
  dissociate: 'Quitar',
  dissociateOne: (domain) => `Quitar ${domain} de esta conexión`,
  addNewDomain: 'Agregar un dominio nuevo',
  dissociateTitle: (domain) => `¿Quitar ${domain} de esta conexión?`,
  keepDomain: 'Conservarlo',
  associated: (domain, connection) => `${domain} ahora dirige a la conexión «${connection}».`,
  dissociated: (domain, connection) => `${domain} ya no dirige a la conexión «${connection}».`,
  associateFailed: (domain, connection) => `No pudimos agregar ${domain} a la conexión «${connection}».`,
  dissociateFailed: (domain, connection) => `No pudimos quitar ${domain} de la conexión «${connection}».`,
  associateUncertain: (domain, connection) =>
    `No pudimos confirmar si ${domain} dirige a la conexión «${connection}».`,
};
