import 'org-connections';
import type { Connection, ConnectionToggledEvent, ConnectionToggleEvent } from 'org-connections';
import { createSignal, For, Show } from 'solid-js';
import { askWhoIsSignedIn, type Session } from './session';

export function SingleSignOn() {
  const [session, setSession] = createSignal<Session>();
  const [isShown, setShown] = createSignal(true);
  const [isCompact, setCompact] = createSignal(false);
  const [isSelectable, setSelectable] = createSignal(false);
  const [isRefusing, setRefusing] = createSignal(false);
  const [log, setLog] = createSignal<string[]>([]);

  const note = (line: string) => setLog((lines) => [...lines, line]);

  const extraColumns = () => {
    const owners = session()?.owners;
    return [{ name: 'owner', heading: 'Owner', cell: ({ id }: Connection) => owners?.[id ?? ''] }];
  };
  const rowActions = [
    {
      text: 'Open audit log',
      choose: ({ displayName }: Connection) => note(`Audit log of ${displayName}`),
    },
  ];

  function mayToggle(event: ConnectionToggleEvent) {
    if (!isRefusing()) return;
    event.preventDefault();
    note(`Billing refused ${event.connection.displayName}`);
  }

  function toggled({ connection, enabled }: ConnectionToggledEvent) {
    note(`${connection.displayName} is ${enabled ? 'on' : 'off'}`);
  }

  return (
    <main>
      <h1>Single sign-on</h1>
      <Show
        when={session()}
        fallback={<button onClick={async () => setSession(await askWhoIsSignedIn())}>Sign in</button>}
      >
        <button onClick={() => setSession()}>Sign out</button>
      </Show>
      <Choice text="Show connections" value={isShown()} set={setShown} />
      <Choice text="Compact" value={isCompact()} set={setCompact} />
      <Choice text="Choose several" value={isSelectable()} set={setSelectable} />
      <Choice text="Billing refuses" value={isRefusing()} set={setRefusing} />

      <org-provider
        prop:baseUrl={session()?.baseUrl ?? ''}
        prop:currentConnection={session()?.currentConnection}
      >
        <Show when={isShown()}>
          <org-connection-list
            prop:density={isCompact() ? 'compact' : 'comfortable'}
            prop:selectable={isSelectable()}
            prop:extraColumns={extraColumns()}
            prop:rowActions={session() && rowActions}
            on:org-connection-toggle={mayToggle}
            on:org-connection-toggled={toggled}
          >
            <h2 slot="header">Connections, {log().length} noted</h2>
            <button slot="actions" onClick={() => setLog([])}>
              Forget
            </button>
          </org-connection-list>
        </Show>
      </org-provider>

      <div role="log" aria-label="What happened">
        <For each={log()}>{(line) => <p>{line}</p>}</For>
      </div>
    </main>
  );
}

function Choice(props: { text: string; value: boolean; set: (value: boolean) => void }) {
  return (
    <label>
      <input
        type="checkbox"
        checked={props.value}
        onChange={(event) => props.set(event.currentTarget.checked)}
      />
      {props.text}
    </label>
  );
}
