/** What a help desk asks for about a failure, and the button that copies it. */
import type { TemplateResult } from 'lit';
import { html } from '../../register.js';
import type { OrgAction } from '../../events.js';
import type { Localize } from '../../localize/localize.js';
import type { TransportError } from '../../transport/transport-error.js';
import { version } from '../../version.js';

/** What went wrong, and with what. */
interface Failure {
  readonly error: TransportError;
  readonly action: OrgAction;
  readonly connectionId?: string | null | undefined;
}

/** Puts the details on the clipboard; where that is not possible, shows them to be copied by hand. */
export function renderCopyDetails(
  localize: Localize,
  announce: (text: string) => void,
  error: TransportError,
  action: OrgAction,
  connectionId?: string | null,
): TemplateResult {
  const copy = ({ currentTarget }: Event) =>
    void copyDetails(currentTarget as HTMLElement, localize, announce, { error, action, connectionId });
  return html`<button class="link" part="copy" type="button" @click=${copy}>
    ${localize.text('copyDetails')}
  </button>`;
}

/** A browser that does not allow it gets a field in the button's place, to copy from by hand. */
async function copyDetails(
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
function detailsOf({ error, action, connectionId }: Failure): string {
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
