import { createComponent } from '@lit/react';
import * as react from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { OrgProvider } from '../../src/elements/provider/provider.js';
import { withStore } from '../../src/react/store-context.js';
import { useConnections } from '../../src/react/use-connections.js';

/** As the build generates it. */
const Provider = withStore(
  createComponent({ react, tagName: 'org-provider', elementClass: OrgProvider, events: {} }),
);

function Count() {
  const { list } = useConnections();
  return react.createElement('p', { role: 'status' }, list.value?.connections.length ?? list.status);
}

let root: Root | undefined;

/**
 * Renders a provider with these props and, inside it, `p[role="status"]` with the number of connections.
 *
 * @returns the element that its `ref` gets
 */
export function show(props: object): Promise<OrgProvider> {
  root ??= createRoot(document.querySelector('main')!);
  return new Promise((resolve) => {
    const ref = (element: OrgProvider | null) => {
      if (element) resolve(element);
    };
    root?.render(react.createElement(Provider, { ...props, ref }, react.createElement(Count)));
  });
}
