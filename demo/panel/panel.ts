/** The control panel: shows what the server says and the page's events tell, and sends what is chosen. */
import { render } from 'lit';
import { READ_SCOPE, type Change, type DemoState } from '../protocol.js';
import { appearance, resetAppearance, setAppearance } from './appearance.js';
import { EVENTS, eventEntry, requestEntry, withEntry, type Entry } from './log.js';
import { renderPanel, type PanelActions } from './panel.template.js';
import { change, listen, resetAll } from './server.js';

const panel = find('aside');
const provider = find('org-provider');
const list = find('org-connection-list');

let state: DemoState | undefined;
let isConnected = true;
let wishedFailures = 1;
let log: readonly Entry[] = [];

const actions: PanelActions = {
  set: (wished) => void set(wished),
  setFailures(count) {
    wishedFailures = count;
    if (state?.failure) actions.set({ failures: count });
    else update();
  },
  setAppearance(wished) {
    setAppearance(wished);
    update();
  },
  reload: () => location.reload(),
  reset: () => void reset(),
  clearLog() {
    log = [];
    update();
  },
};

async function set(wished: Change): Promise<void> {
  await change(wished);
  // Nobody tells a page that its organization or somebody's rights have changed: it has to read again.
  if (wished.organization || wished.access) await list.refresh();
}

async function reset(): Promise<void> {
  resetAppearance();
  list.view = {};
  wishedFailures = 1;
  await resetAll();
  await list.refresh();
}

function stateChanged(next: DemoState): void {
  state = next;
  // The one thing of the server's that this page repeats: what it says that the person may do.
  provider.scope = next.access === 'read-only-told' ? READ_SCOPE : undefined;
  update();
}

function add(entry: Entry): void {
  log = withEntry(log, entry);
  update();
}

function update(): void {
  // A failure that is under way counts down; otherwise it is the number for the next.
  const failures = state?.failure ? state.failures : wishedFailures;
  render(renderPanel({ state, isConnected, appearance: appearance(), failures, log }, actions), panel);
}

function find<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  const found = document.querySelector(tag);
  if (!found) throw new Error(`The page has no <${tag}>.`);
  return found;
}

listen({
  state: stateChanged,
  request(request) {
    // The server also remembers what other pages asked before this one was opened.
    if (request.at >= performance.timeOrigin) add(requestEntry(request));
  },
  connected(isHeard) {
    isConnected = isHeard;
    update();
  },
});
for (const type of EVENTS) document.addEventListener(type, (event) => add(eventEntry(event)));
update();
