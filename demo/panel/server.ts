/** The panel's way to the demo's server: sets, and is told. */
import type { Change, DemoState, LoggedRequest } from '../protocol.js';

/** What the server tells while the page is open. */
export interface Listener {
  state(state: DemoState): void;
  request(request: LoggedRequest): void;
  /** Whether the server can be heard. */
  connected(isConnected: boolean): void;
}

/** Sets something. The listener is told what it is then. */
export function change(wished: Change): Promise<void> {
  return send('POST', JSON.stringify(wished));
}

/** Everything as it was in the beginning. */
export function resetAll(): Promise<void> {
  return send('DELETE');
}

/** Listens until the page is closed; the browser connects again by itself when the server comes back. */
export function listen(listener: Listener): void {
  const source = new EventSource('/demo/requests');
  source.addEventListener('open', () => listener.connected(true));
  source.addEventListener('error', () => listener.connected(false));
  source.addEventListener('state', ({ data }: MessageEvent<string>) =>
    listener.state(JSON.parse(data) as DemoState),
  );
  source.addEventListener('request', ({ data }: MessageEvent<string>) =>
    listener.request(JSON.parse(data) as LoggedRequest),
  );
}

async function send(method: string, body: string | null = null): Promise<void> {
  const response = await fetch('/demo/control', { method, body, headers: { 'x-org-connections': '1' } });
  if (!response.ok) throw new Error(await response.text());
}
