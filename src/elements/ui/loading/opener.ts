/** Opens something out of a file that is loaded when its control is pressed. */
import type { ReactiveControllerHost } from 'lit';
import type { Localize } from '../../../localize/localize.js';
import type { Announcer } from '../announcer.js';
import { renderLoadFailure } from '../errors/load-failure.template.js';
import { onceGone } from '../page/once-gone.js';
import type { Lazy } from './lazy.js';

interface OpenerContext {
  readonly host: ReactiveControllerHost & Element;
  readonly announcer: Announcer;
  readonly localize: Localize;
}

/** Where a press could not open anything, and how to try again. */
interface Failure {
  readonly place: unknown;
  readonly retry: () => void;
}

/** Only the last press opens anything, and nothing is opened once the host has left its page. */
export class Opener<T> {
  readonly #context: OpenerContext;
  readonly #file: Lazy<T>;
  #pressed: object | undefined;
  #failure: Failure | undefined;

  constructor(context: OpenerContext, file: Lazy<T>) {
    const { host } = (this.#context = context);
    this.#file = file;
    host.addController({ hostDisconnected: () => onceGone(host, () => this.cancel()) });
  }

  /** Whether the file is loading for a press. */
  get isBusy(): boolean {
    return this.#pressed !== undefined;
  }

  /** Forgets a press for which the file is still loading. */
  cancel(): void {
    this.#pressed = undefined;
    this.#context.host.requestUpdate();
  }

  /**
   * Loads the file if needed.
   *
   * @param place of the control, where a failure is shown
   * @param open called with what the file exports
   */
  async press(place: unknown, open: (loaded: T) => void): Promise<void> {
    const { host, announcer, localize } = this.#context;
    const isRetry = this.#failure?.place === place;
    const pressed = (this.#pressed = {});
    host.requestUpdate();
    const loaded = await this.#file.load(host);
    if (this.#pressed !== pressed || !host.isConnected) return;
    this.#failure = loaded ? undefined : { place, retry: () => void this.press(place, open) };
    this.cancel();
    if (loaded) open(loaded);
    // An alert announces itself only when it appears.
    else if (isRetry) announcer.announce(localize.text('openFailed'));
  }

  /** That the file could not be loaded, where its control was pressed. */
  renderFailure(place: unknown): unknown {
    const failure = this.#failure;
    if (!failure || failure.place !== place) return undefined;
    return renderLoadFailure(this.#context.localize, this.isBusy, failure.retry);
  }

  /** The dependencies of {@link renderFailure}. */
  failureOf(place: unknown): readonly unknown[] {
    const failure = this.#failure;
    return failure?.place === place ? [failure, this.isBusy] : [];
  }
}
