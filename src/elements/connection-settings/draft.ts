/** A form's unsaved changes, and how they are merged with another admin's changes to the same connection. */
import type { Connection, ConnectionPatch } from '../../model/connection.js';
import type { Setting } from '../../model/permitted.js';

export const SETTINGS: readonly Setting[] = ['displayName', 'showAsButton', 'assignMembershipOnLogin'];

/** The settings of a connection that the form can change. */
export type Settings = Pick<Connection, Setting>;

/** Immutable plain data: every function returns a new draft. */
export interface Draft {
  /** The values that the admin has last seen as the server's. */
  readonly shown: Settings;
  /** The settings that the admin has changed. */
  readonly edited: Partial<Settings>;
}

/** A draft without changes. */
export function startDraft({ displayName, showAsButton, assignMembershipOnLogin }: Connection): Draft {
  return { shown: { displayName, showAsButton, assignMembershipOnLogin }, edited: {} };
}

/** The value of a setting in the form. */
export function valueOf<S extends Setting>({ shown, edited }: Draft, setting: S): Settings[S] {
  return setting in edited ? (edited[setting] as Settings[S]) : shown[setting];
}

/** Changes a setting. Restoring the shown value is not a change. */
export function edit<S extends Setting>({ shown, edited }: Draft, setting: S, value: Settings[S]): Draft {
  const { [setting]: _before, ...others } = edited;
  return { shown, edited: value === shown[setting] ? others : { ...others, [setting]: value } };
}

/** The patch to send: only the changed settings. */
export function changesOf({ edited }: Draft): ConnectionPatch {
  return edited as ConnectionPatch;
}

export function isChanged({ edited }: Draft): boolean {
  return Object.keys(edited).length > 0;
}

/**
 * Merges the server's current values into the draft. Settings that are not being edited get the current value.
 *
 * @returns the draft, and the settings that are being edited and that another admin has changed in the meantime
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

/** Resolves a conflict: the admin has seen the other admin's change, so the server's value is now the shown one. */
export function accept(draft: Draft, setting: Setting, now: Connection): Draft {
  return { ...draft, shown: { ...draft.shown, [setting]: now[setting] } };
}

/** The draft after these changes were saved: what was edited since then is still to be saved. */
export function keepEdits({ edited }: Draft, sent: ConnectionPatch, saved: Connection): Draft {
  const since = Object.entries(edited).filter(([setting, value]) => value !== sent[setting as Setting]);
  return { ...startDraft(saved), edited: Object.fromEntries(since) };
}
