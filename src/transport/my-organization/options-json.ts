/** The options of a connection in the API's JSON (contract A6): which of them are read, and which are sent. */
import type { Connection } from '../../model/connection.js';
import type { Strategy } from '../../model/strategy.js';
import { isJson, object, type Json } from './json.js';

/** The options of all strategies in answers, without `idpInitiated`, which has members of its own. */
const ANSWERED =
  'adfs_server fedMetadataXml domain client_id icon_url tenant_domain type discovery_url pingFederateBaseUrl ' +
  'signatureAlgorithm digestAlgorithm signSAMLRequest cert metadataUrl signInEndpoint protocolBinding bindingMethod';

const CLIENT = 'client_id client_secret';
const SIGNED = 'signingCert signatureAlgorithm digestAlgorithm signSAMLRequest idpInitiated icon_url';
/** The options that each strategy's requests can have. The API refuses a body with any other. */
const SENT: Readonly<Record<Strategy, string>> = {
  adfs: 'adfs_server fedMetadataXml',
  'google-apps': `domain ${CLIENT} icon_url`,
  oidc: `type discovery_url ${CLIENT}`,
  okta: `domain ${CLIENT} icon_url`,
  pingfederate: `pingFederateBaseUrl ${SIGNED}`,
  samlp: `metadataUrl signInEndpoint ${SIGNED} protocolBinding bindingMethod discovery_url`,
  waad: `tenant_domain ${CLIENT} icon_url`,
};
const SENT_BY_ANY = Object.values(SENT).join(' ');

/** A private key, or a parameter that is a secret, inside a value that is none by its name. */
const SECRET = /PRIVATE KEY|(secret|password|token|assertion)=/i;
/** What a member is called whose value is a secret. */
const SECRET_NAME = /secret|password|token|assertion|private|credential|key$/i;

/**
 * The options of an answer. No answer should hold a secret; a value that could be one goes no further than here, also if it
 * stands in an address that the connection needs: {@link Connection.hasHiddenOptions} then says that something is missing.
 */
export function readOptions(item: Json): Pick<Connection, 'options' | 'hasHiddenOptions'> {
  const answer = object(item, 'options');
  if (!answer) return { options: null };
  const { idpInitiated } = answer;
  // Its members are open: others than the documented ones have to survive a change, too.
  const inner = isJson(idpInitiated)
    ? publicOf(idpInitiated, Object.keys(idpInitiated), isPublicOrNumber)
    : undefined;
  const outer = publicOf(answer, ANSWERED.split(' '));
  const isHidden = outer.isHidden || (inner ? inner.isHidden : isGiven(idpInitiated));
  const options = { ...outer.members, ...(inner && { idpInitiated: inner.members }) };
  return { options, ...(isHidden && { hasHiddenOptions: true }) };
}

/**
 * The options of a request: those that the strategy has, and no others.
 *
 * @param strategy left out where the server goes by the stored one: then those of any strategy are sent
 */
export function toRequestOptions(options: Json, strategy?: Strategy): Json {
  return pick(options, (strategy === undefined ? SENT_BY_ANY : SENT[strategy]).split(' '));
}

/** The members with these names that can't be secrets, and whether others with these names are left out. */
function publicOf(
  json: Json,
  names: readonly string[],
  isShown = isPublic,
): { members: Json; isHidden: boolean } {
  const given = names.filter((name) => Object.hasOwn(json, name) && isGiven(json[name]));
  const shown = given.filter((name) => !SECRET_NAME.test(name) && isShown(json[name]));
  return { members: pick(json, shown), isHidden: shown.length < given.length };
}

function isPublic(value: unknown): boolean {
  return typeof value === 'string' ? !SECRET.test(value) : typeof value === 'boolean';
}

function isPublicOrNumber(value: unknown): boolean {
  return typeof value === 'number' || isPublic(value);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function pick(json: Json, names: readonly string[]): Json {
  return Object.fromEntries(names.flatMap((name) => (Object.hasOwn(json, name) ? [[name, json[name]]] : [])));
}
