/** Plays a scenario on a page, with real keys, and checks the focus after each of them and at the end. */
import { html, render, type TemplateResult } from 'lit';
import '../../../src/index.js';
import { createConnection, type Connection } from '../../../src/model/connection.js';
import { allByRole } from '../../helpers/roles.js';
import { atRest, PressWatch, rendered } from './at-rest.js';
import { MoodyServer } from './moody-server.js';
import type { Scenario } from './scenario.js';
import { describe, faultOfFocus, focusedInPage, leadsOut, stops } from './where.js';

/** A page for scenarios. */
export interface Stage {
  readonly content: (scenario: Scenario) => TemplateResult;
  /** The possible beginnings; each scenario uses one. */
  readonly openings: readonly Opening[];
  /** Whether the first response arrives before the first key. */
  readonly isRead?: boolean;
}

/** Keys that are pressed at an element with this role and name, or anywhere without them. */
export interface Opening {
  readonly role?: string;
  readonly name?: string | RegExp;
  readonly keys: readonly string[];
}

/** Presses keys, and calls `after` after each. Ends with its first non-empty result. */
export type Press = (keys: readonly string[], after: () => Promise<string>) => Promise<string>;

/** The options of a play. */
export interface Play {
  readonly press: Press;
  /**
   * Whether the course is compared with another one: then the play ends at a key whose effect only the browser knows, and
   * waits after each key until the page is at rest.
   */
  readonly isCompared?: boolean;
  readonly sights?: Sights;
}

/** How often each situation occurred. */
export type Sights = Map<string, number>;

export interface Played {
  /** The failure; empty if there is none. */
  readonly fault: string;
  /** The focused element after each key. */
  readonly course: readonly string[];
}

/** The result of a play that ends outside the page. */
const LEFT = 'left';
const IDS = ['con_a', 'con_b', 'con_c'];
const ROLES = ['menu', 'dialog', 'alertdialog', 'textbox', 'switch'];

export async function play(
  scenario: Scenario,
  stage: Stage,
  { press, isCompared = false, sights = new Map() }: Play,
): Promise<Played> {
  const { openings, content, isRead = false } = stage;
  const opening = openings[scenario.opening % openings.length]!;
  const server = new MoodyServer(connections(scenario), scenario.answers);
  const page = document.createElement('div');
  document.body.append(page);
  allowClipboard(!scenario.isCautious);
  const errors = new Errors();
  try {
    render(
      html`<button>Before</button>
        <org-provider .transport=${server}>${content(scenario)}</org-provider>
        <button>After</button>`,
      page,
    );
    await atRest();
    if (isRead && server.finish()) await atRest();
    startOf(page, opening, scenario)?.focus();
    const run = new Run(scenario, opening, server, page, sights);
    const fault = await run.go(press, isCompared);
    return { fault: fault || errors.join(), course: run.course };
  } finally {
    errors.stop();
    page.remove();
    for (const mood of server.moods) see(sights, mood);
  }
}

/** A play, from the first key until the page is at rest after the last one. */
class Run {
  readonly course: string[] = [];
  readonly #keys: readonly string[];
  /** The connections that another admin removes, by the number of keys before. */
  readonly #removals = new Map<number, number>();
  readonly #server: MoodyServer;
  readonly #page: HTMLElement;
  readonly #sights: Sights;
  #focused: Element | null = focusedInPage();

  constructor(scenario: Scenario, opening: Opening, server: MoodyServer, page: HTMLElement, sights: Sights) {
    const keys = [...opening.keys];
    for (const gesture of scenario.gestures) {
      keys.push(...gesture.keys);
      if (gesture.removes !== undefined) this.#removals.set(keys.length, gesture.removes);
    }
    this.#keys = keys;
    this.#server = server;
    this.#page = page;
    this.#sights = sights;
  }

  async go(press: Press, isCompared: boolean): Promise<string> {
    const presses = new PressWatch(this.#page);
    let at = 0;
    const fault = await press(this.#keys, async () => {
      const key = this.#keys[at++];
      if (isCompared && isTheBrowsers(this.#focused, key)) return LEFT;
      const atOnce = this.#fault(key);
      if (atOnce) return `at ${key}: ${atOnce}`;
      await (isCompared || presses.hasOpened() ? atRest() : rendered());
      await this.#removeElsewhere(at);
      if (this.#server.step()) await atRest();
      const then = this.#fault(undefined);
      this.course.push(`${key}: ${this.#focused ? describe(this.#focused) : 'outside'}`);
      return then && `after ${key}: ${then}`;
    });
    if (fault === LEFT) return '';
    if (fault) return fault;
    do await atRest();
    while (this.#server.finish());
    const inTheEnd = this.#fault(undefined);
    return inTheEnd && `at rest: ${inTheEnd}`;
  }

  #fault(key: string | undefined): string {
    const fault = faultOfFocus(this.#focused, key);
    this.#focused = focusedInPage();
    for (const role of ROLES) if (allByRole(this.#page, role).length > 0) see(this.#sights, role);
    if (!this.#focused) see(this.#sights, 'outside');
    return fault;
  }

  async #removeElsewhere(after: number): Promise<void> {
    const index = this.#removals.get(after);
    if (index === undefined) return;
    await this.#server.removeElsewhere(IDS[index]!);
    void this.#page.querySelector('org-connection-list')?.refresh();
  }
}

/** Uncaught errors. */
class Errors {
  readonly #messages: string[] = [];
  readonly #listening = new AbortController();

  constructor() {
    const { signal } = this.#listening;
    addEventListener('error', ({ message }) => this.#messages.push(message), { signal });
    addEventListener('unhandledrejection', ({ reason }) => this.#messages.push(String(reason)), { signal });
  }

  join(): string {
    return this.#messages.join();
  }

  stop(): void {
    this.#listening.abort();
  }
}

/** Keys that only a browser can handle: those that leave the page, and those in its own list of options. */
function isTheBrowsers(focused: Element | null, key: string | undefined): boolean {
  return leadsOut(focused, key) || focused instanceof HTMLSelectElement;
}

/** If there is no element with that role and name, because the list could not be read, the keys are pressed anywhere. */
function startOf(page: Element, { role, name }: Opening, { start }: Scenario): HTMLElement | undefined {
  const all = stops(page);
  const named = role === undefined ? [] : allByRole(page, role, name).filter((one) => all.includes(one));
  const order = named.length > 0 ? named : all;
  return order[start % order.length];
}

/** Replaces what depends on the browser's own dialogs, or on real keys, with the scenario's decision. */
function allowClipboard(isAllowed: boolean): void {
  navigator.clipboard.writeText = async () => {
    if (!isAllowed) throw new DOMException('not here', 'NotAllowedError');
  };
}

function see(sights: Sights, what: string): void {
  sights.set(what, (sights.get(what) ?? 0) + 1);
}

function connections({ isLastOne }: Scenario): readonly Connection[] {
  return IDS.map((id, index) =>
    createConnection({
      id,
      displayName: 'abc'[index]!,
      strategy: 'okta',
      isEnabled: index === 0 || !isLastOne,
      showAsButton: true,
      assignMembershipOnLogin: false,
      accessLevel: index === 2 ? 'readonly' : 'full',
    }),
  );
}
