/** The page's own script, as a customer would write it. The tags are in `index.html`. */
import '../../src/index.js';
import '../../src/localize/all.js';
import { showPage } from './route.js';

/** What of the connections is shown is in the page's address, so that a link leads to the same. */
const IN_ADDRESS = ['search', 'status', 'strategy', 'sort', 'order'] as const;

const list = document.querySelector('org-connection-list')!;
const wished = new URLSearchParams(location.search);
list.view = Object.fromEntries(
  IN_ADDRESS.flatMap((name) => (wished.has(name) ? [[name, wished.get(name)]] : [])),
);

/** An address of the product's own that leads straight to a connection, for the admin to hand out. */
document.querySelector('org-provider')!.signInLink = ({ name }) =>
  name && `https://app.fieldnote.example/login?connection=${encodeURIComponent(name)}`;
showPage();

list.addEventListener('org-view-changed', ({ view }) => {
  const address = new URL(location.href);
  for (const name of IN_ADDRESS) {
    if (view[name]) address.searchParams.set(name, view[name]);
    else address.searchParams.delete(name);
  }
  history.replaceState(null, '', address);
});
