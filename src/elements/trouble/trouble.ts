/**
 * What is shown and said when something is wrong. The words are loaded with the first trouble, or ahead of it: what is wrong
 * may be the network. Where they cannot be loaded there are a few that are always here, and a way on.
 */
import { html, type ReactiveElement, type TemplateResult } from 'lit';
import type { Localize } from '../../localize/localize.js';
import type { TransportError } from '../../transport/transport-error.js';
import { renderButton } from '../messages.template.js';
import type { Refused } from './toggle-trouble.template.js';
import type * as Words from './words.js';

export type TroubleWords = typeof Words;

/** For all elements, so that those that come later need not wait. */
let words: TroubleWords | undefined;

async function fetchWords(): Promise<TroubleWords> {
  return (words ??= await import('./words.js'));
}

export class Trouble {
  readonly #host: ReactiveElement;
  readonly #localize: Localize;
  #coming: Promise<TroubleWords | undefined> | undefined;
  /** Whether they could not be loaded. */
  #isMissing = false;
  #prepared: unknown;

  constructor(host: ReactiveElement, localize: Localize) {
    this.#host = host;
    this.#localize = localize;
  }

  /**
   * What to do about an error, and what is known of it, once {@link load} has tried.
   *
   * @param refused which wish it refused, for what is called so: then that is said first
   */
  describe(error: TransportError, refused?: Refused): string[] {
    return words?.describe(this.#localize, error, refused) ?? [this.#localize.text('openFailed')];
  }

  /** Has them fetched when there is nothing else to do. They also know what attributes cannot be. */
  prepare(): void {
    // Safari does not tell when that is.
    const { requestIdleCallback: whenIdle = setTimeout } = window as Partial<typeof window>;
    if (words) words.checkAttributes(this.#host);
    else
      this.#prepared ??= whenIdle(
        () =>
          void fetchWords().then(
            () => this.prepare(),
            () => {},
          ),
      );
  }

  /** Resolves when they are there, and the element is drawn again; undefined when they cannot be loaded. */
  load(): Promise<TroubleWords | undefined> {
    return (this.#coming ??= this.#load());
  }

  /**
   * What `draw` makes of them. Undefined while they are on their way, and where there is nothing to be said without them.
   *
   * @param retry does again what failed
   */
  render(draw: (words: TroubleWords) => unknown, retry?: () => void): unknown {
    if (words) {
      words.dress(this.#host.renderRoot);
      return draw(words);
    }
    if (this.#isMissing) return retry && this.#renderBriefly(retry);
    void this.load();
    return undefined;
  }

  /** What the page's developer has to mend, as a bare text where there is nothing better. */
  renderProblem(problem: string): unknown {
    return this.render((words) => words.renderProblem(problem)) ?? problem;
  }

  /** Says it as soon as that is possible, unless the element has left the page. */
  async say(announce: (text: string) => void, tell: (words: TroubleWords) => string): Promise<void> {
    const there = await this.load();
    // What is shown instead of them is an alert.
    if (there && this.#host.isConnected) announce(tell(there));
  }

  async #load(): Promise<TroubleWords | undefined> {
    this.#isMissing = false;
    try {
      await fetchWords();
    } catch {
      this.#coming = undefined;
      this.#isMissing = true;
    }
    this.#host.requestUpdate();
    return words;
  }

  #renderBriefly(retry: () => void): TemplateResult {
    const tryAgain = () => {
      this.#isMissing = false;
      retry();
    };
    return html`<div class="problem" part="error" role="alert">
      <p>${this.#localize.text('openFailed')}</p>
      ${renderButton(this.#localize.text('retry'), 'retry', false, tryAgain)}
    </div>`;
  }
}
