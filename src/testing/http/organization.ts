/** The organization, shared by both APIs: its state now, and the one that its lists show. */
import type { EmulatorBehavior } from '../behavior.js';
import type { Dns } from '../dns.js';
import type { EmulatorState } from '../wire.js';

export interface Organization {
  state: EmulatorState;
  behavior: EmulatorBehavior;
  readonly dns: Dns;
  /** What the state was before each change that lists may not show yet, oldest first. */
  past: readonly Past[];
}

interface Past {
  readonly state: EmulatorState;
  /** When it was replaced, in epoch milliseconds. */
  readonly until: number;
}

/** What lists show: the state as it was before the changes that are younger than the lag. */
export function listedState({ state, behavior, past }: Organization, now: number): EmulatorState {
  const { listLag = 0 } = behavior;
  return past.find(({ until }) => until > now - listLag)?.state ?? state;
}

/** Changes the state, and forgets what no list shows any more. */
export function replaceState(organization: Organization, state: EmulatorState, now: number): void {
  const { listLag = 0 } = organization.behavior;
  const all = [...organization.past, { state: organization.state, until: now }];
  organization.past = all.filter(({ until }) => until > now - listLag);
  organization.state = state;
}
