import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useConnections } from '../../src/react/use-connections.js';
import type { OrganizationStore } from '../../src/store/organization-store.js';
import { labelOf, type DrawnPage } from './page.js';

function Connections({ source }: { readonly source?: OrganizationStore | undefined }) {
  const { list, connection, store } = useConnections(source);
  const buttons = list.value?.connections.map(({ id, displayName, isEnabled }) => {
    const { pendingEnabled } = connection(id ?? '');
    const onClick = () => void store.setEnabled(id ?? '', !isEnabled).catch(() => undefined);
    const label = labelOf(displayName, isEnabled, pendingEnabled !== null);
    return createElement('button', { key: id, onClick }, label);
  });
  return createElement('div', null, createElement('div', { role: 'status' }, list.status), buttons);
}

let root: Root | undefined;
export const drawn: DrawnPage = {
  show(source) {
    root ??= createRoot(document.querySelector('main')!);
    root.render(createElement(Connections, { source }));
  },
  hide() {
    root?.unmount();
    root = undefined;
  },
};
