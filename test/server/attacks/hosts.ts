/** Requests with foreign host names: DNS rebinding, and hosts that only a header names. */
import { BOTH, refused, type Attack } from './attack.js';
import { ask, bent, CONFIG } from './requests.js';

const origins = ['https://app.example', 'http://localhost:3000'];
const how = { proxy: { origins }, bridge: { origins } };

const NAMES: readonly (readonly [name: string, origin: string])[] = [
  ['another host', 'https://evil.example'],
  ['our host at another port', 'https://app.example:8443'],
  ['our host with a dot at the end', 'https://app.example.'],
  ['a subdomain', 'https://sub.app.example'],
  ['a host that ends like ours', 'https://evilapp.example'],
  ['a host that begins like ours', 'https://app.example.evil.example'],
  ['an address of this machine', 'http://127.0.0.1:3000'],
  ['an address of this machine in six', 'http://[::1]:3000'],
  ['an address of the cloud', 'http://169.254.169.254'],
  ['localhost at another port', 'http://localhost:3001'],
];

/** Where the server is reached, if something in front of it changes the address. */
const INSIDE = 'http://localhost:4321';
const [publicOrigin] = origins;

/** After DNS rebinding, the attacker's page has the request's own origin, so nothing but the host is wrong. */
export const HOSTS: readonly Attack[] = [
  ...NAMES.flatMap(([name, origin]) => [
    rebound(`host: ${name}`, () => ask(CONFIG, { origin }), origin),
    rebound(`host: ${name}, for reading`, reading, origin),
  ]),
  {
    name: 'host: a page at the address behind the public one',
    against: BOTH,
    how: { proxy: { publicOrigin }, bridge: { publicOrigin } },
    send: () => bent(ask(CONFIG, { origin: INSIDE }), { url: INSIDE + CONFIG }),
    expect: refused(403),
  },
];

function rebound(name: string, send: () => Request, origin: string): Attack {
  const url = origin + CONFIG;
  return { name, against: BOTH, how, send: () => bent(send(), { url }), expect: refused(403) };
}

/** Browsers send no Origin header when a page reads from its own origin. */
function reading(): Request {
  const request = ask(CONFIG);
  request.headers.delete('origin');
  return request;
}
