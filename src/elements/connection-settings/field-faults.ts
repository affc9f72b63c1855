/** What is wrong with single settings: what the form finds itself, and what the server says. */
import type { Localize } from '../../localize/localize.js';
import type { SettingsMessages } from '../../localize/messages.js';
import { DISPLAY_NAME_LENGTH } from '../../model/connection.js';
import type { Setting } from '../../model/permitted.js';
import { isBlank, visible } from '../../model/visible.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Draft } from './draft.js';

/** Functions, because the language can change while they are shown. */
export type FieldFaults = Partial<Record<Setting, () => string>>;

/** The JSON pointers with which a server refers to the settings in its validation errors (contract A11). */
const POINTERS: ReadonlyMap<string, Setting> = new Map([
  ['/display_name', 'displayName'],
  ['/show_as_button', 'showAsButton'],
  ['/assign_membership_on_login', 'assignMembershipOnLogin'],
]);

/** What no server would accept. */
export function faultsOf({ edited }: Draft, localize: Localize<SettingsMessages>): FieldFaults {
  const name = edited.displayName;
  if (name === undefined) return {};
  if (isBlank(name)) return { displayName: () => localize.text('displayNameMissing') };
  return name.length > DISPLAY_NAME_LENGTH
    ? { displayName: () => localize.text('displayNameTooLong', DISPLAY_NAME_LENGTH) }
    : {};
}

/** What the server did not accept, and whether that is all it said. */
export function faultsIn({ fieldErrors }: TransportError): {
  readonly faults: FieldFaults;
  readonly areAll: boolean;
} {
  const faults: FieldFaults = {};
  for (const { pointer, detail } of fieldErrors) {
    const setting = POINTERS.get(pointer);
    if (setting) faults[setting] = () => visible(detail);
  }
  return {
    faults,
    areAll: fieldErrors.length > 0 && fieldErrors.every(({ pointer }) => POINTERS.has(pointer)),
  };
}
