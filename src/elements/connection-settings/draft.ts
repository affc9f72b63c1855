/** What somebody has changed in a form, beside what was there when they began and what is there now. */
import type { Connection, ConnectionPatch } from '../../model/connection.js';
import type { Setting } from '../../model/permitted.js';

export const SETTINGS: readonly Setting[] = ['displayName', 'showAsButton', 'assignMembershipOnLogin'];

/** The settings of a connection, as a form has them. */
export type Settings = Pick<Connection, Setting>;

/** Plain data; every function gives a new one. */
export interface Draft {
  /** As they were when they were shown. */
  readonly shown: Settings;
  /** What was typed or ticked since. */
  readonly edited: Partial<Settings>;
}

/** Nothing is changed yet. */
export function startDraft({ displayName, showAsButton, assignMembershipOnLogin }: Connection): Draft {
  return { shown: { displayName, showAsButton, assignMembershipOnLogin }, edited: {} };
}

/** One setting as the form has it. */
export function valueOf<S extends Setting>({ shown, edited }: Draft, setting: S): Settings[S] {
  return setting in edited ? (edited[setting] as Settings[S]) : shown[setting];
}

/** Typing what was there before is no change. */
export function edit<S extends Setting>({ shown, edited }: Draft, setting: S, value: Settings[S]): Draft {
  const { [setting]: _before, ...others } = edited;
  return { shown, edited: value === shown[setting] ? others : { ...others, [setting]: value } };
}

/** What is to be sent: what was changed and nothing else. */
export function changesOf({ edited }: Draft): ConnectionPatch {
  return edited as ConnectionPatch;
}

export function isChanged({ edited }: Draft): boolean {
  return Object.keys(edited).length > 0;
}

/**
 * Takes in what is there now. A setting that nobody is editing simply follows.
 *
 * @returns the draft, and which of the settings that are being edited somebody else has changed meanwhile
 */
export function follow(
  draft: Draft,
  now: Connection,
): { readonly draft: Draft; readonly conflicts: readonly Setting[] } {
  const conflicts = SETTINGS.filter(
    (setting) =>
      setting in draft.edited &&
      now[setting] !== draft.shown[setting] &&
      now[setting] !== draft.edited[setting],
  );
  const shown = { ...startDraft(now).shown };
  for (const setting of conflicts) Object.assign(shown, { [setting]: draft.shown[setting] });
  const edited = Object.fromEntries(
    Object.entries(draft.edited).filter(([setting, value]) => value !== shown[setting as Setting]),
  );
  return { draft: { shown, edited }, conflicts };
}

/** The other's change was seen: what is edited now stands against that. */
export function accept(draft: Draft, setting: Setting, now: Connection): Draft {
  return { ...draft, shown: { ...draft.shown, [setting]: now[setting] } };
}
