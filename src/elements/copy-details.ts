/** What a help desk asks for about a failure. Loaded when somebody wants it. */
import type { OrgAction } from '../events.js';
import type { Localize } from '../localize/localize.js';
import type { TransportError } from '../transport/transport-error.js';
import { version } from '../version.js';

/** What went wrong, and with what. */
export interface Failure {
  readonly error: TransportError;
  readonly action: OrgAction;
  readonly connectionId?: string | null | undefined;
}

/** Copies the details. A browser that does not allow it gets a field in the button's place, to copy from by hand. */
export async function copyDetails(
  button: HTMLElement,
  localize: Localize,
  announce: (text: string) => void,
  failure: Failure,
): Promise<void> {
  const details = detailsOf(failure);
  try {
    await navigator.clipboard.writeText(details);
    button.dataset['copied'] = '';
    announce(localize.text('copied'));
  } catch {
    const field = document.createElement('textarea');
    Object.assign(field, { value: details, readOnly: true, rows: details.split('\n').length });
    field.ariaLabel = localize.text('details');
    button.after(field);
    field.select();
  }
}

/** For the people behind the service, so in no language. Neither a token nor an address is among it. */
export function detailsOf({ error, action, connectionId }: Failure): string {
  const { time, status, code, apiCode, requestId } = error;
  const lines = {
    time: new Date(time).toISOString(),
    action,
    connection: connectionId,
    status,
    code,
    'api code': apiCode,
    'request id': requestId,
    kit: `org-connections ${version}`,
  };
  return Object.entries(lines)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
