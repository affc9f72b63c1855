/** What the checks of the target `tenant` know. */
import type { Answer } from '../http.js';
import type { TokenContext } from '../token/context.js';

export interface TenantContext extends TokenContext {
  /** The origin of the page that will call the API; undefined without `--origin`. */
  readonly origin: string | undefined;
  /** The API's response to a GET of this path, sent as that page would. */
  readonly read: (path: string) => Promise<Answer>;
}
