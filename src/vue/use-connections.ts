/** The connections in Vue, for components that render them in their own way. */
import {
  computed,
  onMounted,
  shallowRef,
  toValue,
  watch,
  type ComputedRef,
  type MaybeRefOrGetter,
} from 'vue';
import type { ConnectionList } from '../model/connection.js';
import type { ConnectionState } from '../store/connections/state.js';
import { OrganizationStore } from '../store/organization-store.js';
import type { Resource } from '../store/resource.js';

/** What is known of an organization's connections. All of it is reactive. */
export interface Connections {
  /** All of them, and whether they are being read; `value` is undefined until they have been read once. */
  readonly list: ComputedRef<Resource<ConnectionList>>;
  /** One of them, and what is pending for it. */
  readonly connection: (id: string) => ConnectionState;
  /** Takes the commands, such as `store.value.setEnabled(id, false)`. Without a transport, they reject with the code `aborted`. */
  readonly store: ComputedRef<OrganizationStore>;
}

const NONE = /* @__PURE__ */ new OrganizationStore();

/**
 * Reads the connections once the component is mounted, and follows them until it is unmounted.
 *
 * @param source a store of your own, or that of an `<org-provider>`: `useConnections(() => provider.value?.store)`, with a
 *   template ref. Undefined as long as there is none.
 */
export function useConnections(source: MaybeRefOrGetter<OrganizationStore | undefined>): Connections {
  const store = computed(() => toValue(source) ?? NONE);
  const version = shallowRef(0);
  const read = () => {
    // The slices show a failure, too.
    if (store.value.transport) store.value.ensureList().catch(() => undefined);
  };
  onMounted(() => {
    watch(
      store,
      (followed, _, onCleanup) => {
        let { epoch } = followed;
        const unsubscribe = followed.subscribe(() => {
          version.value = followed.version;
          if (followed.epoch === epoch) return;
          epoch = followed.epoch;
          read();
        });
        onCleanup(unsubscribe);
        version.value = followed.version;
        read();
      },
      { immediate: true },
    );
  });
  return {
    list: computed(() => (version.value, store.value.list)),
    connection: (id) => (version.value, store.value.connection(id)),
    store,
  };
}
