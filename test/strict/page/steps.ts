/** The steps of the journey. Each checks what is shown, including styles and icons. */
import { allByRole, byRole } from '../../helpers/roles.js';
import { chooses, control, enters, expects, isSwitched, presses, reads, readsNoMore, sees } from './walk.js';

/** The document's own members can be hidden by names in the markup. */
const root = () => document.querySelector<HTMLElement>(':root')!;
const list = () => document.querySelector('org-connection-list')!;
const inList = (selector: string) => list().shadowRoot?.querySelector(selector);

/** Sets the server's next response to this page. */
const fails = (failure: object, method: string, times = 1) =>
  fetch('fail', { method: 'POST', body: JSON.stringify({ failure, method, times }) });

export const STEPS: Readonly<Record<string, () => Promise<void>>> = {
  'the list is there': async () => {
    await reads('Acme Workforce');
    await reads('9 connections');
    expects('there is a switch a row', allByRole(document.body, 'switch').length === 9);
  },
  'it has its style': async () => {
    const { width, borderRadius } = getComputedStyle(await sees('a track', track));
    expects('a switch has the shape of one', parseFloat(width) > 20 && parseFloat(borderRadius) > 5);
    const heading = byRole(document.body, 'heading', 'Connections');
    expects('a heading has the style of one', getComputedStyle(heading).margin === '0px');
  },
  'each row has its sign': async () => {
    const signs = [...(list().shadowRoot?.querySelectorAll<SVGElement>('.icon svg') ?? [])];
    expects('there is one a row', signs.length === 9);
    for (const sign of signs) {
      expects('it has a size', sign.getBoundingClientRect().width > 5);
      expects('it is drawn', getComputedStyle(sign.firstElementChild!).stroke !== 'none');
    }
  },
  'somebody searches': async () => {
    await enters('searchbox', 'Search connections', 'saml');
    await reads('2 of 9 connections');
    await enters('searchbox', 'Search connections', 'nobody');
    await presses('button', 'Show all connections');
    await reads('9 connections');
  },
  'and filters': async () => {
    await enters('combobox', 'Filter by status', 'disabled');
    await reads('1 of 9 connections');
    await enters('combobox', 'Filter by status', 'all');
    await reads('9 connections');
  },
  'and sorts': async () => {
    await presses('button', 'Name');
    await sees('the list in order', () => inList('[aria-sort=ascending]'));
  },
  'switches off, after a question': async () => {
    await presses('switch', 'Acme Workforce');
    await reads('You signed in with this connection.');
    await presses('button', 'Switch off');
    await isSwitched('Acme Workforce', false);
  },
  'takes that back': async () => {
    await presses('button', 'Undo: Acme Workforce');
    await isSwitched('Acme Workforce', true);
  },
  'changes settings': async () => {
    await chooses('Contractors', /^Settings/);
    await enters('textbox', 'Display name', 'Partners <b>&amp;</b> friends');
    await presses('button', 'Save');
    await readsNoMore('Settings of Contractors');
    await reads('Partners <b>&amp;</b> friends');
  },
  'thinks better of it': async () => {
    await chooses('Finance', /^Settings/);
    await enters('textbox', 'Display name', 'Money');
    await presses('button', 'Cancel');
    await presses('button', 'Discard changes');
    await readsNoMore('Settings of Finance');
  },
  'removes one': async () => {
    await chooses('Partners <b>&amp;</b> friends', /^Remove/);
    await presses('radio', 'Remove from organization');
    await presses('button', 'Remove from organization');
    await reads('was removed from the organization');
    await presses('button', 'Close');
    await reads('8 connections');
  },
  'is not let': async () => {
    await fails({ status: 409, body: { detail: 'Not <i>now</i>.' } }, 'PATCH');
    await presses('switch', 'Finance');
    await reads('We couldn’t disable Finance.');
    await reads('Not <i>now</i>.');
    await presses('button', 'Copy details');
    await sees('the details, or that they are copied', () =>
      [...allByRole(document.body, 'textbox', 'Details for the help desk'), inList('[role=status]')].some(
        (element) => element instanceof HTMLTextAreaElement || element?.textContent?.includes('copied'),
      ),
    );
  },
  'changes several': async () => {
    list().selectable = true;
    await presses('checkbox', 'Select Finance');
    await presses('checkbox', 'Select Suppliers');
    await presses('button', 'Switch off');
    await reads('2 connections are now disabled.');
    await presses('button', 'Switch 2 connections on again');
    await isSwitched('Finance', true);
    list().selectable = false;
  },
  'meets a server that refuses': async () => {
    await fails({ status: 403 }, 'GET');
    await presses('button', 'Refresh');
    await reads('couldn’t refresh');
    await presses('button', 'Try again');
    await readsNoMore('couldn’t refresh');
  },
  'reads it in another language': async () => {
    root().lang = 'de';
    await reads('Verbindungen');
    root().lang = 'en';
    await readsNoMore('Verbindungen');
  },
  'in the dark': async () => {
    const color = () => getComputedStyle(inList('.display-name')!).color;
    const light = color();
    root().style.colorScheme = 'dark';
    await sees('another color', () => color() !== light);
  },
  'and uses each element alone': async () => {
    list().remove();
    for (const name of ['toggle', 'settings', 'remove']) {
      const alone = document.createElement(`org-connection-${name}`);
      alone.setAttribute('connection-id', 'con_5GkYw8RmTz3NqLpA');
      document.querySelector('org-provider')!.append(alone);
    }
    await control('switch', 'Acme Workforce');
    await control('textbox', 'Display name');
    await presses('button', /^Remove/);
    await presses('button', 'Cancel');
  },
  'beside what is the page’s own': async () => {
    const own = document.querySelector('own-element');
    if (!own) return;
    await sees('what the page draws', () => own.shadowRoot?.textContent?.includes('Drawn by the page'));
    expects(
      'it has its style',
      getComputedStyle(own.shadowRoot!.querySelector('p')!).color === 'rgb(1, 2, 3)',
    );
  },
};

function track(): Element | null | undefined {
  return list().shadowRoot?.querySelector('.track');
}
