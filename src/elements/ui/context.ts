/**
 * How an element finds the store of the provider around it: the Web Components Community Group's context protocol
 * (webcomponents-cg/community-protocols, `context-request`), for this one context.
 *
 * Elements can come before their provider: a provider announces itself, and every element then asks again and gets the
 * store of the nearest one.
 */
import type { OrganizationStore } from '../../store/organization-store.js';

/** Each copy of the kit has its own symbol, so that two versions on one page do not mix. */
const CONTEXT = Symbol('org-connections');
const REQUEST = 'context-request';
const PROVIDER = 'context-provider';
const OUTWARDS = { bubbles: true, composed: true };

type Receive = (store: OrganizationStore) => void;

interface ContextRequest {
  readonly context: symbol;
  readonly callback: Receive;
}

/** Answers every element inside `host` with this store, as long as `host` exists. */
export function provideStore(host: HTMLElement, store: OrganizationStore): void {
  host.addEventListener(REQUEST, (event) => {
    const { context, callback } = event as Event & ContextRequest;
    if (context !== CONTEXT) return;
    event.stopImmediatePropagation();
    callback(store);
  });
}

/** Call this when a provider is connected: elements inside it request the store again. */
export function announceProvider(host: HTMLElement): void {
  host.dispatchEvent(new Event(PROVIDER, OUTWARDS));
}

/**
 * Calls `meet` with every provider that is connected to the document from now on.
 *
 * @returns a function that ends that
 */
export function followProviders(
  page: Document,
  meet: (provider: EventTarget | undefined) => void,
): () => void {
  const listen = (event: Event) => meet(event.composedPath()[0]);
  page.addEventListener(PROVIDER, listen);
  return () => page.removeEventListener(PROVIDER, listen);
}

/**
 * Calls `receive` with the store of the nearest provider: now, if there is one, and again after any provider is connected.
 *
 * @returns a function that ends the request
 */
export function requestStore(host: HTMLElement, receive: Receive): () => void {
  const page = host.ownerDocument;
  const request: ContextRequest = { context: CONTEXT, callback: receive };
  const ask = () => void host.dispatchEvent(Object.assign(new Event(REQUEST, OUTWARDS), request));
  page.addEventListener(PROVIDER, ask);
  ask();
  return () => page.removeEventListener(PROVIDER, ask);
}
