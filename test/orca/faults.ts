/**
 * Faults to plant, each in one line of the kit, which the tests with Orca have to detect. If a fault no longer fits the code,
 * rewrite it; do not remove it.
 */
import type { SourcePatch } from '../helpers/source-patch.js';

export type Fault = SourcePatch & {
  readonly name: string;
  /** The task that detects it, and how. */
  readonly task: string;
  readonly complaint: string;
};

const SWITCH = 'elements/connection-toggle/connection-toggle.template.ts';
const ANNOUNCEMENT =
  "announcer.announce(localize.text(connection.isEnabled ? 'nowEnabled' : 'nowDisabled', label));";

export const FAULTS: readonly Fault[] = [
  {
    name: 'the label of a switch is gone',
    file: SWITCH,
    find: 'aria-label=${label}\n        aria-busy',
    replace: 'aria-busy',
    task: 'reading the list',
    complaint: 'Never said: “Acme Workforce switch on”',
  },
  {
    name: 'the live region is gone',
    file: 'elements/ui/announcer.ts',
    find: ' role="status"',
    replace: '',
    task: 'switching',
    complaint: 'Never said: “Acme Workforce is now disabled.”',
  },
  {
    name: 'the state of a switch stays what it was at first',
    file: SWITCH,
    find: 'aria-checked=${isOn ?? nothing}',
    replace: 'aria-checked=${(globalThis[label] ??= isOn) ?? nothing}',
    task: 'switching',
    complaint: 'Never said: /^off$/',
  },
  {
    name: 'the message is said twice',
    file: 'elements/connection-toggle/switching.ts',
    find: ANNOUNCEMENT,
    replace: `${ANNOUNCEMENT} host.updateComplete.then(() => setTimeout(() => ${ANNOUNCEMENT.replace(';', '')}));`,
    task: 'undo',
    complaint: 'Put into a live region 2 times: “Acme Workforce is now disabled.”',
  },
  {
    name: 'what was read of a provider is not said',
    file: 'elements/ui/options/option-fields.template.ts',
    find: " || localize.text('metadataRead')",
    replace: '',
    task: 'creating a SAML connection from a metadata file',
    complaint: 'Never said: “This metadata was read”',
  },
];
