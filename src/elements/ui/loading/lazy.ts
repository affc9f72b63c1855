/** Loads a file on demand, such as when the admin opens a menu, and keeps track of its state. */
import type { ReactiveControllerHost } from 'lit';

type Host = Pick<ReactiveControllerHost, 'requestUpdate'>;

/** A file that is loaded on demand, once for all elements that use it. */
export interface Lazy<T> {
  /** After `failed`, the next call of `load` tries again. */
  readonly state: 'idle' | 'pending' | 'ready' | 'failed';
  /** Whether the last attempt failed. It stays true while another attempt is pending. */
  readonly hasFailed: boolean;
  /** What the file exports; undefined until it is ready. */
  readonly value: T | undefined;
  /**
   * Loads the file if needed, and updates the host whenever the state changes.
   *
   * @returns what the file exports, or undefined if it could not be loaded
   */
  load(host: Host): Promise<T | undefined>;
  /** Loads the file for what is shown without a press, and so doesn't try again by itself. */
  prepare(host: Host): void;
}

/**
 * Use it for features that the admin opens, never for errors and their messages, which must always be available. Show a
 * failure where the admin pressed, with `opener.ts`.
 *
 * @param load such as `() => import('./selection.js')`
 */
export function lazy<T>(load: () => Promise<T>): Lazy<T> {
  return new LazyFile(load);
}

class LazyFile<T> implements Lazy<T> {
  readonly #import: () => Promise<T>;
  readonly #hosts = new Set<Host>();
  #loading: Promise<T | undefined> | undefined;
  #state: Lazy<T>['state'] = 'idle';
  #value: T | undefined;
  #hasFailed = false;

  constructor(load: () => Promise<T>) {
    this.#import = load;
  }

  get state(): Lazy<T>['state'] {
    return this.#state;
  }

  get value(): T | undefined {
    return this.#value;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  load(host: Host): Promise<T | undefined> {
    if (this.#state === 'ready') return Promise.resolve(this.#value);
    this.#hosts.add(host);
    return (this.#loading ??= this.#load());
  }

  prepare(host: Host): void {
    if (!this.#hasFailed) void this.load(host);
  }

  async #load(): Promise<T | undefined> {
    this.#setState('pending');
    try {
      this.#value = await this.#import();
      this.#setState('ready');
    } catch {
      // The browser has logged the reason, and the hosts show the failure.
      this.#setState('failed');
    }
    this.#hosts.clear();
    this.#loading = undefined;
    return this.#value;
  }

  #setState(state: Lazy<T>['state']): void {
    this.#state = state;
    if (state !== 'pending') this.#hasFailed = state === 'failed';
    for (const host of this.#hosts) host.requestUpdate();
  }
}
