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

type Classes = { readonly [K in keyof Loaded]: new (context: ListContext) => Loaded[K] };

const LOAD: { readonly [K in keyof Loaded]: () => Promise<Classes[K]> } = {
  finding: async () => (await import('./finding/finding.js')).Finding,
  rowActions: async () => (await import('./row-actions.js')).RowActions,
  selection: async () => (await import('./bulk/selection.js')).Selection,
  windowing: async () => (await import('./windowing.js')).Windowing,
};

/** What has come for one list is there for the next one at once, and that need not be drawn again. */
const classes: { -readonly [K in keyof Loaded]?: Classes[K] } = {};

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
    const Part = classes[name];
    if (Part) this.#loaded[name] ??= new Part(this.#context);
    else if (!this.#failed.has(name)) this.load(name).catch(() => {});
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
      const Part = (classes[name] ??= await LOAD[name]());
      this.#loaded[name] ??= new Part(this.#context);
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
