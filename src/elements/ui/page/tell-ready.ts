/** Fires `org-ready` when an element has rendered the first data of an organization. */
import type { ReactiveElement } from 'lit';
import { OrgReadyEvent } from '../../../events.js';
import { isSame } from '../../../model/same.js';

/**
 * @param shown what the rendered data belong to, compared member by member; falsy while there are none. It fires once for each.
 */
export function tellReady(host: ReactiveElement, shown: () => readonly unknown[] | false | undefined): void {
  let told: readonly unknown[] | undefined;
  host.addController({
    hostUpdated() {
      const now = host.isConnected && shown();
      if (!now || isSame(now, told)) return;
      told = now;
      host.dispatchEvent(new OrgReadyEvent());
    },
  });
}
