/** Shares the store of an `<OrgProvider>` with the components inside it. */
import {
  createContext,
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type ComponentType,
  type ForwardRefExoticComponent,
  type PropsWithoutRef,
  type RefAttributes,
} from 'react';
import type { OrgProvider } from '../elements/provider/provider.js';
import type { OrganizationStore } from '../store/organization-store.js';

/** The store of the nearest `<OrgProvider>`; undefined outside one, on a server, and until the element exists. */
export const StoreContext = createContext<OrganizationStore | undefined>(undefined);

/** What plain JavaScript can pass in place of `baseUrl`. */
interface Attributes {
  readonly 'base-url'?: string;
}

/**
 * The provider's component, with its store in {@link StoreContext}.
 *
 * Its markup says `base-url=""`, so that the element waits until React has set its properties. In a page from a server, the
 * element exists before React takes the page over: it would send requests without `getAccessToken`, and rows could be switched
 * before anybody listens. `baseUrl` is always among the properties, so that a missing address is reported.
 */
export function withStore<Props extends object>(
  Provider: ComponentType<PropsWithoutRef<Props> & RefAttributes<OrgProvider>>,
): ForwardRefExoticComponent<PropsWithoutRef<Props> & RefAttributes<OrgProvider>> {
  const ProviderWithStore = forwardRef<OrgProvider, Props & Attributes>((props, ref) => {
    const element = useRef<OrgProvider>(null);
    const [store, setStore] = useState<OrganizationStore>();
    useImperativeHandle(ref, () => element.current as OrgProvider, []);
    useEffect(() => setStore(element.current?.store), []);
    const waiting = { baseUrl: props['base-url'], ...props, 'base-url': '' };
    const provider = createElement(Provider, { ...waiting, ref: element });
    return createElement(StoreContext.Provider, { value: store }, provider);
  });
  ProviderWithStore.displayName = 'OrgProvider';
  return ProviderWithStore;
}
