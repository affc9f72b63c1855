/** The service-values section in English. */
import type { ServiceValuesMessages } from '../../messages.js';
import { copying } from './copying.js';
import { OPERATOR } from '../terms.js';

export const serviceValues: ServiceValuesMessages = {
  'value:callback': 'Callback URL',
  'value:origin': 'Origin',
  'value:acs': 'ACS URL (reply URL)',
  'value:entity-id': 'Entity ID (audience)',
  'value:realm': 'Identifier of the service',
  'value:metadata': 'Metadata of this connection',
  'value:certificate': 'Certificate of our requests (if signed)',

  provisional: 'Provisional. You get the final value once the connection is created.',
  valueUnknown: `Not known here. Ask ${OPERATOR} for it.`,
  valueAfter: 'You get it once the connection is created.',
  ...copying,

  instructionsTitle: 'Instructions for your provider',
  instructionsIntro: 'Someone else manages your provider? Send them these instructions.',
  copyInstructions: 'Copy instructions',
  printInstructions: 'Print',
  mailInstructions: 'Send by email',
  instructionsCopied: 'Instructions copied.',

  signInLink: 'Sign-in link',
  linkEffect: 'People who open this link sign in with this connection, as long as it is enabled.',
};
