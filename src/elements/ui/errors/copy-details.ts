/** The details of a failure that a help desk asks for, and the button that copies them. */
import { html, type TemplateResult } from 'lit';
import type { OrgAction } from '../../../events.js';
import type { Localize } from '../../../localize/localize.js';
import type { TransportError } from '../../../transport/transport-error.js';
import { version } from '../../../version.js';
import { copyText } from '../text/copy.js';

/** A failure, what was being done, and with which connection. */
interface Failure {
  readonly error: TransportError;
  readonly action: OrgAction;
  readonly connectionId?: string | null | undefined;
}

/** A button that copies the details; without access to the clipboard it shows them in a field to copy from. */
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

async function copyDetails(
  button: HTMLElement,
  localize: Localize,
  announce: (text: string) => void,
  failure: Failure,
): Promise<void> {
  const details = detailsOf(failure);
  const copied = () => announce(localize.text('copied'));
  await copyText(button, details, copied, () => {
    const field = button.ownerDocument.createElement('textarea');
    Object.assign(field, { value: details, readOnly: true, rows: details.split('\n').length });
    field.ariaLabel = localize.text('details');
    button.after(field);
    field.select();
  });
}

/** For the service's operator, so they are not translated. They contain no token and no URL. */
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
