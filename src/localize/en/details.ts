/** The details section in English. */
import type { DetailsMessages } from '../messages.js';

export const details: DetailsMessages = {
  detailsTitle: 'Connection details',

  access: 'Access',
  'access:none': 'This connection is managed for you.',
  'access:readonly': 'Your organization can view it.',
  'access:limited': 'Your organization can switch it and change some settings.',
  'access:full': 'Your organization can change and remove it.',
  thirdPartyAccess: 'Open to third-party applications',
  crossAppAccess: 'Cross App Access',

  'part:options': 'How people sign in',
  'part:settings': 'Settings',
  'part:values': 'Values for your provider',
  'part:removal': 'Remove connection',

  finalForProvider: 'Your provider needs these values. They are final.',
  valuesOfOtherType:
    'We don’t know connections of this type, so we can’t say which values your provider needs.',
};
