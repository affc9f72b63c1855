import { useConnections } from 'org-connections/react';

/** Renders the connections in its own way, inside an `<OrgProvider>`. */
export function SignInMethods() {
  const { list, connection, store } = useConnections();
  if (!list.value) return <p role="status">{list.error ? list.error.message : 'Loading'}</p>;
  const { connections } = list.value;
  return (
    <>
      <p role="status">
        {connections.filter(({ isEnabled }) => isEnabled).length} of {connections.length} are enabled
      </p>
      {connections.map(({ id, displayName, isEnabled }, index) => {
        if (id === null) return <p key={index}>{displayName}</p>;
        const { pendingEnabled, refusal } = connection(id);
        const isOn = pendingEnabled ?? isEnabled ?? false;
        return (
          <label key={id}>
            <input
              type="checkbox"
              checked={isOn}
              onChange={() => store.setEnabled(id, !isOn).catch(() => undefined)}
            />
            {displayName} {refusal?.error.message}
          </label>
        );
      })}
    </>
  );
}
