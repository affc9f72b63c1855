/** The details section: everything there is about one connection, with the forms that change it. */
import type { AccessLevel } from '../../model/connection.js';
import type { Each } from './section.js';

export interface DetailsMessages
  extends Each<'access', AccessLevel>, Each<'part', 'options' | 'settings' | 'values' | 'removal'> {
  /** The heading while the connection's name isn't known. */
  detailsTitle: string;
  /** The term for the access level, which says what the organization's admins may do with the connection. */
  access: string;
  /** Facts that are on or off. The second is Auth0's name for it. */
  thirdPartyAccess: string;
  crossAppAccess: string;

  /** Above the values that the provider has to be given. */
  finalForProvider: string;
  /** In place of them, if the kit doesn't know the strategy. */
  valuesOfOtherType: string;
}
