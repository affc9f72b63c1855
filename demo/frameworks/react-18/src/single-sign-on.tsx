import type { Connection, ConnectionToggledEvent, ConnectionToggleEvent } from 'org-connections';
import { OrgConnectionList, OrgProvider } from 'org-connections/react';
import { useMemo, useState } from 'react';
import { askWhoIsSignedIn, type Session } from './session';

export function SingleSignOn() {
  const [session, setSession] = useState<Session>();
  const [isShown, setShown] = useState(true);
  const [isCompact, setCompact] = useState(false);
  const [isSelectable, setSelectable] = useState(false);
  const [isRefusing, setRefusing] = useState(false);
  const [log, setLog] = useState<string[]>([]);

  const note = (line: string) => setLog((lines) => [...lines, line]);

  // The same array with every render: a new one draws every row anew.
  const extraColumns = useMemo(
    () => [{ name: 'owner', heading: 'Owner', cell: ({ id }: Connection) => session?.owners[id ?? ''] }],
    [session],
  );
  const rowActions = useMemo(
    () => [
      {
        text: 'Open audit log',
        choose: ({ displayName }: Connection) => note(`Audit log of ${displayName}`),
      },
    ],
    [],
  );

  function mayToggle(event: ConnectionToggleEvent) {
    if (!isRefusing) return;
    event.preventDefault();
    note(`Billing refused ${event.connection.displayName}`);
  }

  function toggled({ connection, enabled }: ConnectionToggledEvent) {
    note(`${connection.displayName} is ${enabled ? 'on' : 'off'}`);
  }

  return (
    <main>
      <h1>Single sign-on</h1>
      {session ? (
        <button onClick={() => setSession(undefined)}>Sign out</button>
      ) : (
        <button onClick={async () => setSession(await askWhoIsSignedIn())}>Sign in</button>
      )}
      <Choice text="Show connections" value={isShown} set={setShown} />
      <Choice text="Compact" value={isCompact} set={setCompact} />
      <Choice text="Choose several" value={isSelectable} set={setSelectable} />
      <Choice text="Billing refuses" value={isRefusing} set={setRefusing} />

      <OrgProvider baseUrl={session?.baseUrl ?? ''} currentConnection={session?.currentConnection}>
        {isShown && (
          <OrgConnectionList
            density={isCompact ? 'compact' : 'comfortable'}
            selectable={isSelectable}
            extraColumns={extraColumns}
            rowActions={session && rowActions}
            onConnectionToggle={mayToggle}
            onConnectionToggled={toggled}
          >
            <h2 slot="header">Connections, {log.length} noted</h2>
            <button slot="actions" onClick={() => setLog([])}>
              Forget
            </button>
          </OrgConnectionList>
        )}
      </OrgProvider>

      <div role="log" aria-label="What happened">
        {log.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    </main>
  );
}

function Choice({ text, value, set }: { text: string; value: boolean; set: (value: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={value} onChange={(event) => set(event.target.checked)} />
      {text}
    </label>
  );
}
