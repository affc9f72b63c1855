/** What a list loads later, each part with the first need of it. */
import type { Selection } from './bulk/selection.js';
import type { Finding } from './finding/finding.js';
import type { ListContext } from './list-context.js';
import type { RowActions } from './row-actions.js';
import type { Windowing } from './windowing.js';

/** The parts by their names. */
export interface Loaded {
  readonly finding: Finding;
  readonly rowActions: RowActions;
  readonly selection: Selection;
  readonly windowing: Windowing;
}

const LOAD: { readonly [K in keyof Loaded]: (context: ListContext) => Promise<Loaded[K]> } = {
  finding: async (context) => new (await import('./finding/finding.js')).Finding(context),
  rowActions: async (context) => new (await import('./row-actions.js')).RowActions(context),
  selection: async (context) => new (await import('./bulk/selection.js')).Selection(context),
  windowing: async ({ host }) => new (await import('./windowing.js')).Windowing(host),
};

export class Parts {
  readonly #context: ListContext;
  readonly #loaded: { -readonly [K in keyof Loaded]?: Loaded[K] } = {};
  readonly #loading = new Map<keyof Loaded, Promise<void>>();
  readonly #failed = new Set<keyof Loaded>();

  constructor(context: ListContext) {
    this.#context = context;
  }

  /** The part, if it is there. */
  get<K extends keyof Loaded>(name: K): Loaded[K] | undefined {
    return this.#loaded[name];
  }

  /** The part, if it is there; else it is on its way, and the list is drawn again when it has come. */
  want<K extends keyof Loaded>(name: K): Loaded[K] | undefined {
    if (!this.#failed.has(name)) this.load(name).catch(() => {});
    return this.get(name);
  }

  /** Whether there is something to wait for. */
  isComing(name: keyof Loaded): boolean {
    return !this.#loaded[name] && !this.#failed.has(name);
  }

  /** Resolves when the part is there; rejects when it cannot be loaded. It may come once the device is online again. */
  load(name: keyof Loaded): Promise<void> {
    const loading = this.#loading.get(name) ?? this.#load(name);
    this.#loading.set(name, loading);
    return loading;
  }

  #tryAgain(name: keyof Loaded): void {
    this.#failed.delete(name);
    this.#context.host.requestUpdate();
  }

  async #load<K extends keyof Loaded>(name: K): Promise<void> {
    try {
      this.#loaded[name] = await LOAD[name](this.#context);
    } catch (error) {
      this.#failed.add(name);
      this.#loading.delete(name);
      addEventListener('online', () => this.#tryAgain(name), { once: true });
      throw error;
    } finally {
      this.#context.host.requestUpdate();
    }
  }
}
