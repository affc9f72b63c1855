/** Names under which the server is reached without being called so: DNS rebinding, and hosts that only a header says. */
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

/** Whoever rebinds a name has a page of that very origin: nothing else is wrong with its requests. */
export const HOSTS: readonly Attack[] = NAMES.flatMap(([name, origin]) => [
  rebound(`host: ${name}`, () => ask(CONFIG, { origin }), origin),
  rebound(`host: ${name}, for reading`, reading, origin),
]);

function rebound(name: string, send: () => Request, origin: string): Attack {
  const url = origin + CONFIG;
  return { name, against: BOTH, how, send: () => bent(send(), { url }), expect: refused(403) };
}

/** Browsers do not say the origin of a page that only reads from its own. */
function reading(): Request {
  const request = ask(CONFIG);
  request.headers.delete('origin');
  return request;
}
