/** What can be created here: what the tenant leaves to admins, and what of that the page offers. */
import type { Localize } from '../../localize/localize.js';
import type { CreationMessages, ListMessages } from '../../localize/messages.js';
import type { Configuration, ConnectionConfiguration } from '../../model/configuration.js';
import { offeredStrategies, whyNotCreate } from '../../model/permitted.js';
import type { Strategy } from '../../model/strategy.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { strategyName } from '../ui/strategy.js';
import type { Settable } from './creation-form.js';

/** As far as it could be read. What can't be read is left to the server, which refuses what isn't allowed. */
export interface Available {
  readonly configuration: Configuration | undefined;
  readonly connectionConfiguration: ConnectionConfiguration | undefined;
  /** The technical names of the connections, which can't be used again. */
  readonly names: readonly string[] | undefined;
}

/** What the page offers, as its attributes say. */
interface Offer {
  readonly strategies: string;
  readonly strategy: string;
}

export async function readAvailable(store: OrganizationStore | undefined): Promise<Available> {
  const [configuration, connectionConfiguration, list] = await Promise.all([
    store?.ensureConfiguration().catch(() => undefined),
    store?.ensureConnectionConfiguration().catch(() => undefined),
    store?.ensureList().catch(() => undefined),
  ]);
  const names = list?.connections.flatMap(({ name }) => name ?? []);
  return { configuration, connectionConfiguration, names };
}

/** The strategies that the tenant allows and the page offers. */
export function offeredBy(
  { strategies, strategy }: Offer,
  available: Available | undefined,
): readonly Strategy[] {
  const allowed = offeredStrategies(available?.configuration);
  const named = (strategy || strategies || '').split(/\s+/).filter(Boolean);
  return named.length > 0 ? allowed.filter((one) => named.includes(one)) : allowed;
}

/** Why nothing can be created, if so. */
export function whyNothing(
  localize: Localize<ListMessages & CreationMessages>,
  offer: Offer,
  available: Available | undefined,
  mayCreate: boolean,
): string | undefined {
  const whyNot = whyNotCreate(mayCreate, available?.configuration);
  if (whyNot === 'server') return available?.configuration?.whyNotCreate;
  if (whyNot) return localize.text(`why-not-add:${whyNot}`);
  if (offeredBy(offer, available).length > 0) return undefined;
  if (!offer.strategy) return localize.text('noStrategy');
  return localize.text('strategyNotAllowed', strategyName(localize, offer.strategy));
}

/** The settings that the tenant leaves to admins. */
export function settableBy(available: Available | undefined): Settable {
  const { canSetShowAsButton, canSetAssignMembershipOnLogin } = available?.connectionConfiguration ?? {};
  return {
    showAsButton: canSetShowAsButton !== false,
    assignMembershipOnLogin: canSetAssignMembershipOnLogin !== false,
  };
}
