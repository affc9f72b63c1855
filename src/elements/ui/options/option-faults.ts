/** What the server has said of single options. */
import type { Localize } from '../../../localize/localize.js';
import type { OptionsMessages } from '../../../localize/messages.js';
import type { OptionName } from '../../../model/options/fields.js';
import { visible } from '../../../model/visible.js';
import type { TransportError } from '../../../transport/transport-error.js';

/** Functions, because the language can change while they are shown. */
export type OptionFaults = Readonly<Partial<Record<OptionName, () => string>>>;

/** The options that name a host which Auth0 asks when a connection is created or changed. */
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

/**
 * Empty where the server's answer is about none of them.
 *
 * @param options those that the form has
 */
export function optionFaultsOf(
  localize: Localize<OptionsMessages>,
  { detail, fieldErrors }: TransportError,
  options: readonly OptionName[],
): OptionFaults {
  const host = DISCOVERY_FAILURE.exec(detail ?? '')?.[1];
  const asked = options.find((option) => WITH_HOST.includes(option));
  if (host && asked) return { [asked]: () => localize.text('discoveryFailed', host) };
  const faults = fieldErrors.flatMap(({ pointer, detail: said }) => {
    const name = pointer === '/options/cert' ? 'signingCert' : pointer.replace(/^\/options\//, '');
    const option = options.find((one) => one === name);
    return option ? [[option, () => visible(said)] as const] : [];
  });
  return Object.fromEntries(faults);
}
