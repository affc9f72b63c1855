/** The tasks in the list, performed with keys alone, and what users have to hear: the name, the new state, the message. */
import { seedConnections } from '../../src/testing/index.js';
import { CREATING } from './creating.js';
import { step, type Step, type Task } from './task.js';

const WORKFORCE = connection('Acme Workforce');
const SUPPLIERS = connection('Suppliers');
const INTRANET = connection('Old intranet (until March)');
const MICROSOFT = connection('Acme Microsoft 365');
const THREE = [WORKFORCE, SUPPLIERS, INTRANET];

const TO_FIRST_SWITCH = [
  step('Tab', 'Refresh push button'),
  step('Tab', 'Add connection push button'),
  step('Tab', 'table with 4 rows 5 columns', 'row header', 'Acme Workforce push button'),
  step('Tab', 'Acme Workforce switch on'),
];
const SWITCHED_OFF = [...TO_FIRST_SWITCH, step('space', /^off$/, 'Acme Workforce is now disabled.')];

export const TASKS: readonly Task[] = [
  {
    name: 'reading the list',
    connections: [...THREE, MICROSOFT],
    steps: [
      step('Tab', 'Refresh push button'),
      // Orca's own keys: to the next table, and between cells.
      step('t', 'table with 5 rows 5 columns', 'Name column header'),
      step('shift+alt+Down', 'Acme Workforce', 'Row 2, column 1'),
      step('shift+alt+Right', 'Okta', 'Row 2, column 2'),
      step('shift+alt+Right', 'Domains', 'acme.example', 'acme.test'),
      step('shift+alt+Right', 'Status', 'Acme Workforce switch on'),
      step('shift+alt+Down', 'Suppliers switch on', 'Row 3, column 4'),
      step('shift+alt+Down', 'Old intranet (until March) switch off'),
      step('shift+alt+Down', 'Acme Microsoft 365 switch on'),
      step('Tab', 'Actions for Acme Microsoft 365'),
      step(
        'shift+Tab',
        'Acme Microsoft 365 switch on grayed',
        'You can view this connection, but you can’t change it.',
      ),
    ],
    announces: [],
  },
  {
    name: 'switching',
    connections: THREE,
    steps: [...SWITCHED_OFF, ...lookAgain('Acme Workforce switch off')],
    announces: ['Acme Workforce is now disabled.'],
  },
  {
    name: 'undo',
    connections: THREE,
    steps: [
      ...SWITCHED_OFF,
      step('Tab', 'Undo: Acme Workforce push button'),
      step('Return', /^on$/, 'Acme Workforce is now enabled.'),
      ...lookAgain('Acme Workforce switch on'),
    ],
    announces: ['Acme Workforce is now disabled.', 'Acme Workforce is now enabled.'],
  },
  {
    name: 'being refused',
    connections: THREE,
    failure: { status: 403 },
    steps: [
      ...TO_FIRST_SWITCH,
      step('space', 'We couldn’t disable Acme Workforce.', 'You don’t have permission for this.', /^on$/),
      ...lookAgain('Acme Workforce switch on'),
    ],
    announces: ['We couldn’t disable Acme Workforce.'],
  },
  {
    name: 'the lock-out question',
    connections: [WORKFORCE, { ...SUPPLIERS, is_enabled: false }, INTRANET],
    steps: [
      ...TO_FIRST_SWITCH,
      step(
        'space',
        'Switch off Acme Workforce?',
        'This is the last enabled connection that you can see.',
        'Keep it enabled push button',
      ),
      step('Return'),
      ...lookAgain('Acme Workforce switch on'),
      step('space', 'Switch off Acme Workforce?', 'Keep it enabled push button'),
      step('Tab', 'Switch off push button'),
      step('Return', 'Acme Workforce is now disabled.'),
      ...lookAgain('Acme Workforce switch off'),
    ],
    announces: ['Acme Workforce is now disabled.'],
  },
  {
    name: 'removing',
    connections: THREE,
    steps: [
      ...TO_FIRST_SWITCH,
      step('Tab', 'Actions for Acme Workforce collapsed push button'),
      step('Return', 'Actions for Acme Workforce menu', 'Settings…'),
      step('Down', 'Remove…'),
      step('Return', 'Remove Acme Workforce?'),
      step('Tab', 'Remove from organization.', 'Members of this organization can no longer sign in with it.'),
      step('space', /^selected$/),
      step('Tab', 'Cancel push button'),
      step('Tab', 'Switch off instead push button'),
      step('Tab', 'Remove from organization push button'),
      step('Return', 'Acme Workforce was removed from the organization.'),
      // The focus is in the next row, which has taken its place.
      step('shift+Tab', 'Suppliers switch on'),
    ],
    announces: ['Acme Workforce was removed from the organization.'],
  },
  CREATING,
];

/** Leaves the first switch and returns, because Orca is silent when the focus returns from a removed element. */
function lookAgain(hears: string): Step[] {
  return [step('shift+Tab', 'Acme Workforce push button'), step('Tab', hears)];
}

function connection(label: string) {
  const found = seedConnections().find(({ display_name: name }) => name === label);
  if (!found) throw new Error(`The emulator has no connection “${label}” any more.`);
  return found;
}
