/** The editing section in English. */
import type { EditingMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const editing: EditingMessages = {
  edit: 'Edit',
  optionsOfUnknown: `The settings of this type of connection can’t be shown or changed here. Ask ${OPERATOR}.`,
  optionsNotGiven: 'The server didn’t say what these settings are. To change them, enter all of them.',
  optionsHidden: `Some of these settings can’t be shown, and saving would delete them. Ask ${OPERATOR} to change them.`,
  otherOptions: (names) => `These settings can’t be changed here and stay as they are: ${names}.`,
  wayTitle: 'How the settings are given',
  secretKept: 'Leave this empty to keep the stored secret.',

  'need:never-shown':
    'The secret is never shown to us, and saving replaces the stored settings. Paste it again, or create a new one at your provider.',
  'need:had-none': 'This way of signing in needs a client secret. Create one at your provider.',
  'need:other-application':
    'The stored secret belongs to the application that was entered before. Enter the one of this application.',
  'need:unreadable': 'The stored certificate can’t be read. Enter it again.',
  'need:missing': 'Fill in this field.',

  'note:metadata-read-again':
    'Saving reads the metadata again, which can bring another certificate or other addresses.',
  'note:secret-dropped': 'Saving deletes the stored client secret.',
  'note:secret-omitted': 'The stored client secret is not sent again.',

  changesTitle: 'Save these changes?',
  before: 'Before',
  after: 'After',
  notSet: 'Not set',
  secretChanged: 'The one that you entered',
  actsAtOnce: 'This connection is switched on, so changes act on sign-ins at once.',
  actsOnceSwitchedOn: 'This connection is switched off, so nobody notices until it is switched on.',
  canStopSignIn: 'If this is wrong, nobody can sign in.',
  tryAfterwards: 'Now try a sign-in in a private window.',

  readMetadataAgain: 'Read the metadata again',
  readMetadataAgainHint: 'Do this after your provider has changed its certificate or its addresses.',
  replaceSecret: 'Replace the client secret',
  replaceSecretHint:
    'Create a new one at your provider first. Remove the old one there only once a sign-in has worked.',
  replaceCertificate: 'Replace the certificate',
  replaceCertificateHint:
    'Only one certificate counts at a time, so replace it in the minute in which your provider begins to sign with the new one. Compare the SHA-256 fingerprint with your provider before you save.',
  putBack: 'Put the old certificate back',
  putBackHint: 'This is possible until this page is closed or reloaded.',
};
