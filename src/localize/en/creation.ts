/** The creation section in English. */
import type { CreationMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const creation: CreationMessages = {
  createTitle: 'Add a connection',
  createTitleOf: (type) => `Add a connection: ${type}`,
  progress: 'Progress',
  stepOf: (step, all) => `Step ${step} of ${all}`,

  'step:provider': 'Provider',
  'step:instructions': 'At your provider',
  'step:values': 'From your provider',
  'step:naming': 'Names',
  'step:review': 'Review',
  'step:finish': 'Finish',

  'step-heading:provider': 'What do your people sign in with?',
  'step-heading:instructions': 'Prepare your provider',
  'step-heading:values': 'Enter what your provider gave you',
  'step-heading:naming': 'Name the connection',
  'step-heading:review': 'Check and create',
  'step-heading:finish': 'Finish at your provider',

  'choose:adfs': 'You run Active Directory Federation Services on servers of your own.',
  'choose:google-apps': 'Your people have Google accounts of your company.',
  'choose:oidc': 'Any other provider that speaks OpenID Connect.',
  'choose:okta': 'Your people sign in with Okta.',
  'choose:pingfederate': 'You run PingFederate on servers of your own.',
  'choose:samlp': 'Any other provider that speaks SAML 2.0, or where your company prefers SAML.',
  'choose:waad': 'Your people have Microsoft 365 or Azure accounts of your company.',

  back: 'Back',
  next: 'Continue',
  continueLater: 'Continue later',
  paused: 'Your entries are kept as long as this page is open. Client secrets are not kept.',
  continueDraft: 'Continue',
  startOver: 'Start over',
  secretWiped: 'Enter the client secret again. It wasn’t kept.',

  noStrategy: `No connection can be added here. Ask ${OPERATOR}.`,
  strategyNotAllowed: (strategy) =>
    `Connections of the type ${strategy} can’t be added here. Ask ${OPERATOR}.`,

  valuesIntro: 'You can paste everything as your provider shows it.',

  technicalNameHint:
    'It can’t be changed later, and people don’t see it. Use letters, digits and single hyphens between them.',
  'name:missing': 'Enter a name.',
  'name:characters': 'Use letters without accents, digits, and single hyphens between them.',
  'name:taken': 'Another connection has this name.',
  technicalNameUnchecked: 'We couldn’t check whether this name is taken.',

  reviewIntro: 'The connection is created switched off, so nobody can sign in with it yet.',
  reviewUntested: 'Creating the connection doesn’t test it. Try a sign-in afterwards.',
  change: (step) => `Change: ${step}`,
  secretGiven: 'Entered, not shown',
  create: 'Create',
  creating: 'Creating…',

  createFailed: 'We couldn’t create the connection.',
  createUncertain:
    'We couldn’t confirm whether the connection was created. Check the list of connections before you try again.',
  createConflict: `Either this technical name is taken, or this service isn’t set up for new connections. Try another name first, then ask ${OPERATOR}.`,

  created: (label) => `${label} is created. It is switched off.`,
  finalValues: 'These values are final.',
  toDo: 'What is left to do',
  toDoValues: 'Compare these values with those at your provider.',
  toDoAssign: 'Check that the people who sign in are assigned at your provider.',
  toDoTry: 'Try a sign-in before you tell anyone.',
  toDoSwitchOn: 'Switch on the connection.',
  notYetSwitchedOn: 'Until you switch it on, nobody can sign in with it. You can do that later in the list.',
  done: 'Done',
  addAnother: 'Add another connection',
};
