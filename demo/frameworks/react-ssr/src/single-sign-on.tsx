import type { Connection, ConnectionToggledEvent, ConnectionToggleEvent } from 'org-connections';
import { OrgConnectionList, OrgProvider } from 'org-connections/react';
import { useMemo, useState } from 'react';
import { SignInMethods } from './sign-in-methods';

const OWNERS: Readonly<Record<string, string>> = { 'acme-workforce': 'Ada Byron' };
const COLUMNS = [{ name: 'owner', heading: 'Owner', cell: ({ name }: Connection) => OWNERS[name ?? ''] }];

export function SingleSignOn() {
  const [log, setLog] = useState<string[]>([]);
  const [isRefusing, setRefusing] = useState(false);
  const note = (line: string) => setLog((lines) => [...lines, line]);
  const rowActions = useMemo(() => {
    const choose = ({ displayName }: Connection) => note(`Audit log of ${displayName}`);
    return [{ text: 'Open audit log', choose }];
  }, []);

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
      <label>
        <input type="checkbox" checked={isRefusing} onChange={() => setRefusing(!isRefusing)} />
        Billing refuses
      </label>
      <OrgProvider baseUrl="/my-org">
        <SignInMethods />
        <OrgConnectionList
          extraColumns={COLUMNS}
          rowActions={rowActions}
          onConnectionToggle={mayToggle}
          onConnectionToggled={toggled}
        />
      </OrgProvider>
      <div role="log" aria-label="What happened">
        {log.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    </main>
  );
}
