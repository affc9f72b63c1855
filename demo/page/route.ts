/** Which page the address names: the list, or `?connection=con_…`, the page of one connection. */
import '../../src/elements/connection-details/connection-details.js';

const details = document.createElement('org-connection-details');
const back = document.querySelector<HTMLElement>('#back')!;
const ofList = document.querySelectorAll<HTMLElement>('.lead, .help, org-connection-list');

/** The id of the connection whose page the address names. */
const idInAddress = () => new URLSearchParams(location.search).get('connection');

/** Goes to the page of a connection, or of all. */
export function goTo(id: string | null): void {
  const address = new URL(location.href);
  if (id === null) address.searchParams.delete('connection');
  else address.searchParams.set('connection', id);
  history.pushState(null, '', address);
  showPage();
  document.querySelector<HTMLElement>(id === null ? 'h1' : '#back a')!.focus();
}

/** Shows the page that the address names. */
export function showPage(): void {
  const id = idInAddress();
  back.hidden = id === null;
  for (const element of ofList) element.hidden = id !== null;
  if (id === null) return details.remove();
  details.connectionId = id;
  document.querySelector('org-connection-list')!.after(details);
}

back.addEventListener('click', async (event) => {
  event.preventDefault();
  if (await details.mayLeave()) goTo(null);
});
addEventListener('popstate', async () => {
  if (idInAddress() === details.connectionId || (await details.mayLeave())) showPage();
  else history.forward();
});
