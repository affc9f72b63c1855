/** Creating a SAML connection from a file of metadata, performed with keys alone, and what users have to hear. */
import { seedConnections } from '../../src/testing/index.js';
import { provider } from '../certificates/metadata.js';
import { step, type Step, type Task } from './task.js';

const READ = 'This metadata was read';
const CREATED = 'Staff is created. It is switched off.';
const SWITCHED_ON = 'Staff is now enabled.';

/** Orca's own key for the next radio button is `r`. */
const CHOOSING: readonly Step[] = [
  step('Tab', 'Refresh push button'),
  step('Tab', 'Add connection push button', 'opens dialog'),
  step('Return', 'Add a connection'),
  step('Tab', 'What do your people sign in with? panel', 'Microsoft Entra ID', 'not selected radio button'),
  step('r', 'Okta'),
  step('r', 'Google Workspace'),
  step('r', 'SAML', 'Any other provider that speaks SAML 2.0'),
  step('space', /^selected$/),
  step('Tab', 'Which provider do you use? panel', 'Another provider', /^selected radio button/),
];

const AT_THE_PROVIDER: readonly Step[] = [
  step('Return', 'Prepare your provider heading level 3'),
  step('Tab', 'Copy instructions push button'),
  step('Tab', 'Print push button'),
  step('Tab', 'Send by email link'),
  step('Tab', 'Back push button'),
  ...onTo('Continue'),
];

const FROM_THE_PROVIDER: readonly Step[] = [
  step('Return', 'Enter what your provider gave you heading level 3'),
  step('r', 'Metadata URL', 'selected radio button'),
  step('r', 'Metadata file', 'not selected radio button'),
  step('space', /^selected$/),
  step('Tab', 'Paste the metadata entry'),
  step('Tab', 'Choose a file'),
  { ...step('space', READ, 'Use another one push button'), file: provider() },
  // What was read is before the button.
  step('Up', 'SHA-1 description term'),
  step('Tab', 'Use another one push button'),
  step('Tab', 'Sign requests to your provider check box not checked'),
  step('Tab', 'More settings toggle button collapsed'),
  step('Tab', 'Back push button'),
  ...onTo('Continue'),
];

const NAMING: readonly Step[] = [
  step('Return', 'Name the connection heading level 3'),
  step('Tab', 'Display name entry required'),
  ...Array.from('Staff', (letter) => step(letter)),
  step('Tab', 'Technical name entry staff selected required'),
];

const REVIEW: readonly Step[] = [
  step('Return', 'Check and create heading level 3'),
  step('Tab', 'Change: Provider push button'),
  step('Tab', 'Change: From your provider push button'),
  step('Tab', 'Change: Names push button'),
  step('Tab', 'Back push button'),
  ...onTo('Create'),
];

const FINISHING: readonly Step[] = [
  step('Return', CREATED, 'Finish at your provider heading level 3'),
  step('Tab', 'Copy instructions push button'),
  step('Tab', 'Print push button'),
  step('Tab', 'Send by email link'),
  step('Tab', 'Staff switch off'),
  step('space', /^on$/, SWITCHED_ON),
  step('Tab', 'Done push button'),
  // Orca is silent when the focus returns from a removed element.
  step('Return'),
  step('shift+Tab', 'Refresh push button'),
  step('Tab', 'Add connection push button'),
];

export const CREATING: Task = {
  name: 'creating a SAML connection from a metadata file',
  connections: seedConnections().slice(0, 1),
  steps: [...CHOOSING, ...AT_THE_PROVIDER, ...FROM_THE_PROVIDER, ...NAMING, ...REVIEW, ...FINISHING],
  announces: [READ, CREATED, SWITCHED_ON],
};

/** From the button before to the one that goes on. */
function onTo(button: string): Step[] {
  return [step('Tab', 'Continue later push button'), step('Tab', `${button} push button`)];
}
