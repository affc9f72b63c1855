/** A server whose responses have the same text in every text field of the API's schema (contract A3, A4, A6, A11). */

/** The requested path, with `{id}` instead of the connection's ID. */
export type Requests = string[];

/** An ID that can be part of a URL. */
export const idOf = (text: string): string => (/^\.{0,2}$|\p{Cs}/u.test(text) ? 'x' : text);

/** A URL that is not opened is a text like any other. */
const addressOf = (text: string): string =>
  URL.canParse(text) && new URL(text).protocol === 'https:' ? 'x' : text;

/** Every text field of an item, and some unknown ones. */
export function item(text: string): Record<string, unknown> {
  const attribute = {
    sso_field: [text],
    user_attribute: text,
    description: text,
    label: text,
    is_required: true,
  };
  return {
    id: idOf(text),
    name: `a ${text}`,
    display_name: text,
    strategy: `b ${text}`,
    domains: [text, `${text}.example`],
    access_level: 'full',
    is_enabled: true,
    show_as_button: true,
    assign_membership_on_login: false,
    options: { ...options(text), [text]: text },
    attributes: [{ ...attribute, [text]: text }],
    [`c ${text}`]: text,
  };
}

/** Every option of every strategy. */
function options(text: string): Record<string, unknown> {
  const names = `domain client_id client_secret tenant_domain type discovery_url adfs_server fedMetadataXml metadataUrl
    signInEndpoint cert signingCert signatureAlgorithm digestAlgorithm protocolBinding bindingMethod pingFederateBaseUrl`;
  return {
    ...Object.fromEntries(names.split(/\s+/).map((name) => [name, text])),
    icon_url: addressOf(text),
    idpInitiated: { client_id: text, client_protocol: text, client_authorizequery: text },
  };
}

const list = (text: string) => ({
  identity_providers: [
    item(text),
    { ...item('other'), id: 'other', access_level: text },
    { ...item('other'), id: 'fixed', why_not: { switch: text } },
    { ...item('other'), id: 'unnamed', name: null, display_name: null },
    // Malformed items are shown with their assumed names.
    { ...item(text), is_enabled: text },
    { id: idOf(text), name: `d ${text}` },
  ],
  [`e ${text}`]: text,
});

const problem = (text: string, ...pointers: readonly string[]) => ({
  ...{
    type: text,
    title: text,
    detail: text,
    instance: text,
    error: text,
    message: text,
    error_description: text,
  },
  ...{ errorCode: text, missing_scope: text, [`f ${text}`]: text },
  validation_errors: pointers.map((pointer) => ({ detail: text, field: text, pointer, source: text })),
});

const configuration = (text: string) => ({
  allowed_strategies: [text],
  connection_deletion_behavior: text,
  why_not: { [`g ${text}`]: text },
});

const STRATEGIES = ['adfs', 'googleapps', 'oidc', 'okta', 'pingfederate', 'samlp', 'waad'];

const ofConnections = (text: string) => ({
  organization: { can_set_show_as_button: text, can_set_assign_membership_on_login: false },
  strategies: Object.fromEntries(
    [text, ...STRATEGIES].map((name) => [name, { enabled_features: [text], provisioning_methods: [text] }]),
  ),
  why_not: { [`h ${text}`]: text },
});

/** Answers reads unless `isRefusing`. Changes are refused, with the server's message. */
export function answersOf(text: string): {
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
  requests: Requests;
  refuse: () => void;
} {
  const requests: Requests = [];
  const id = `/my-org/identity-providers/${encodeURIComponent(idOf(text))}`;
  let isRefusing = false;
  return {
    requests,
    refuse: () => void (isRefusing = true),
    fetch: async (url, { method = 'GET' } = {}) => {
      const { pathname, origin, search } = new URL(url, location.href);
      const path = pathname.startsWith(id) ? `{id}${pathname.slice(id.length)}` : pathname;
      requests.push(`${method} ${origin === location.origin ? '' : origin}${path}${search}`);
      if (method === 'PATCH') return json(problem(text, '/display_name', text), 400);
      if (method !== 'GET') return json(problem(text), 409);
      if (isRefusing) return json(problem(text), 403);
      if (path.endsWith('/config')) return json(configuration(text));
      if (path.endsWith('/config/identity-providers')) return json(ofConnections(text));
      return json(path.startsWith('{id}') ? item(text) : list(text));
    },
  };
}

function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}
