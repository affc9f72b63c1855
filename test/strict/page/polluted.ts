/** Adds members to the built-in prototypes, as careless libraries and attackers do (prototype pollution). */

const NAMES = `foo client_secret why_not enumerable configurable innerHTML outerHTML textContent srcdoc onclick
  onerror src href style class part slot role title`;
const ADDRESS = 'https://elsewhere.example/x.png';

for (const name of NAMES.split(/\s+/)) pollute(name, 'x');
for (const name of ['icon_url', 'logo_url', 'src', 'href', 'action']) pollute(name, ADDRESS);

/** Like an assignment. */
function pollute(name: string, value: string): void {
  Object.assign(Object.prototype, { [name]: value });
}

export {};
