/** Where a refused creation belongs: the control or the step that the server's answer is about. */
import type { OptionName } from '../../model/options/fields.js';
import type { Localize } from '../../localize/localize.js';
import type { CreationMessages, OptionsMessages } from '../../localize/messages.js';
import { visible } from '../../model/visible.js';
import type { TransportError } from '../../transport/transport-error.js';
import { optionFaultsOf } from '../ui/options/option-faults.js';
import type { ControlName, Faults } from './creation-form.js';

/** The members of the request's body beside the options (contract A5), by the controls for them. */
const MEMBERS: Readonly<Record<string, ControlName>> = {
  '/name': 'name',
  '/display_name': 'displayName',
  '/show_as_button': 'showAsButton',
  '/assign_membership_on_login': 'assignMembershipOnLogin',
};
/** A taken name, or a tenant that isn't set up (contract A5). */
const CONFLICT = 'A0E-409-0001';

/**
 * What the server has said of single controls; empty where its answer is about none of them.
 *
 * @param options those that the form has
 */
export function faultsOf(
  localize: Localize<CreationMessages & OptionsMessages>,
  error: TransportError,
  options: readonly OptionName[],
): Faults {
  const { code, apiCode, fieldErrors } = error;
  if (code === 'conflict' && (apiCode === undefined || apiCode === CONFLICT))
    return { name: () => localize.text('createConflict') };
  const faults = fieldErrors.flatMap(({ pointer, detail }) => {
    const control = MEMBERS[pointer];
    return control ? [[control, () => visible(detail)] as const] : [];
  });
  return { ...Object.fromEntries(faults), ...optionFaultsOf(localize, error, options) };
}
