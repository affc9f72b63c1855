/** Where a refused creation belongs: the control or the step that the server's answer is about. */
import type { OptionName } from '../../model/options/fields.js';
import type { Localize } from '../../localize/localize.js';
import type { CreationMessages } from '../../localize/messages.js';
import { visible } from '../../model/visible.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { ControlName, Faults } from './creation-form.js';

/** The members of the request's body (contract A5), by the controls for them. */
const MEMBERS: Readonly<Record<string, ControlName>> = {
  '/name': 'name',
  '/display_name': 'displayName',
  '/show_as_button': 'showAsButton',
  '/assign_membership_on_login': 'assignMembershipOnLogin',
  '/options/cert': 'signingCert',
};
/** The options that name a host which Auth0 asks when the connection is created. */
const WITH_HOST: readonly OptionName[] = [
  'domain',
  'discovery_url',
  'metadataUrl',
  'adfs_server',
  'pingFederateBaseUrl',
  'tenant_domain',
];
/** What Auth0 says if it can't reach a provider (contract A5). */
const DISCOVERY_FAILURE = /discovery failure:\s*(\S+)/i;
/** A taken name, or a tenant that isn't set up (contract A5). */
const CONFLICT = 'A0E-409-0001';

/**
 * What the server has said of single controls; empty where its answer is about none of them.
 *
 * @param options those that the form has
 */
export function faultsOf(
  localize: Localize<CreationMessages>,
  error: TransportError,
  options: readonly OptionName[],
): Faults {
  const { code, apiCode, detail, fieldErrors } = error;
  const host = DISCOVERY_FAILURE.exec(detail ?? '')?.[1];
  const control = options.find((option) => WITH_HOST.includes(option));
  if (host && control) return { [control]: () => localize.text('discoveryFailed', host) };
  if (code === 'conflict' && (apiCode === undefined || apiCode === CONFLICT))
    return { name: () => localize.text('createConflict') };
  const faults = fieldErrors.flatMap(({ pointer, detail: said }): [ControlName, () => string][] => {
    const option = options.find((one) => pointer === `/options/${one}`);
    const named = MEMBERS[pointer] ?? option;
    return named ? [[named, () => visible(said)]] : [];
  });
  return Object.fromEntries(faults);
}
