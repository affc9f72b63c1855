/** What the checks of the target `management` know. */
import type { TokenContext } from '../token/context.js';
import type { CredentialsContext } from './access.js';
import type { Probe } from './probe.js';

export interface ManagementContext extends TokenContext, CredentialsContext {
  /** `org_…`; undefined without `--organization`. */
  readonly organization: string | undefined;
  /** What the API answers about an organization's connections. */
  readonly probe: (organization: string) => Promise<Probe>;
}
