'use client';

import type { Connection, ConnectionToggledEvent, ConnectionToggleEvent } from 'org-connections';
import { OrgConnectionList, OrgProvider, useConnections } from 'org-connections/react';
import { useMemo, useState } from 'react';
import type { Session } from './session';

export function SingleSignOn({ currentConnection, owners }: Session) {
  const [isRefusing, setRefusing] = useState(false);
  const [log, setLog] = useState<string[]>([]);

  const note = (line: string) => setLog((lines) => [...lines, line]);

  // The same array with every render: a new one draws every row anew.
  const extraColumns = useMemo(
    () => [{ name: 'owner', heading: 'Owner', cell: ({ id }: Connection) => owners[id ?? ''] }],
    [owners],
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
    <>
      <label>
        <input type="checkbox" checked={isRefusing} onChange={(event) => setRefusing(event.target.checked)} />
        Billing refuses
      </label>
      <OrgProvider baseUrl="/my-org" currentConnection={currentConnection}>
        <Summary />
        <OrgConnectionList
          extraColumns={extraColumns}
          rowActions={rowActions}
          onConnectionToggle={mayToggle}
          onConnectionToggled={toggled}
        >
          <h2 slot="header">Connections, {log.length} noted</h2>
        </OrgConnectionList>
      </OrgProvider>
      <div role="log" aria-label="What happened">
        {log.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    </>
  );
}

/** Renders what the provider around it knows. */
function Summary() {
  const { connections = [] } = useConnections().list.value ?? {};
  const enabled = connections.filter(({ isEnabled }) => isEnabled).length;
  return <p role="status">{`${enabled} of ${connections.length} are enabled`}</p>;
}
