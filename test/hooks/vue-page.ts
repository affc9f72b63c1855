import { createApp, defineComponent, h, shallowRef, type App } from 'vue';
import type { OrganizationStore } from '../../src/store/organization-store.js';
import { useConnections } from '../../src/vue/index.js';
import { labelOf, type DrawnPage } from './page.js';

const source = shallowRef<OrganizationStore>();

const Connections = defineComponent(() => {
  const { list, connection, store } = useConnections(source);
  return () => {
    const buttons = list.value.value?.connections.map(({ id, displayName, isEnabled }) => {
      const { pendingEnabled } = connection(id ?? '');
      const onClick = () => void store.value.setEnabled(id ?? '', !isEnabled).catch(() => undefined);
      return h(
        'button',
        { key: id ?? '', onClick },
        labelOf(displayName, isEnabled, pendingEnabled !== null),
      );
    });
    return h('div', [h('div', { role: 'status' }, list.value.status), buttons]);
  };
});

let app: App | undefined;
export const drawn: DrawnPage = {
  show(store) {
    source.value = store;
    if (app) return;
    app = createApp(Connections);
    app.mount('main');
  },
  hide() {
    app?.unmount();
    app = undefined;
  },
};
