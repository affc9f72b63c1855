/** The details section in German. */
import type { DetailsMessages } from '../messages.js';

export const details: DetailsMessages = {
  detailsTitle: 'Details der Verbindung',

  access: 'Zugriff',
  'access:none': 'Diese Verbindung wird für Sie verwaltet.',
  'access:readonly': 'Ihre Organisation kann sie ansehen.',
  'access:limited': 'Ihre Organisation kann sie aktivieren und deaktivieren und einige Einstellungen ändern.',
  'access:full': 'Ihre Organisation kann sie ändern und entfernen.',
  thirdPartyAccess: 'Für Anwendungen von Drittanbietern offen',
  crossAppAccess: 'Cross App Access',

  'part:options': 'Anmeldung',
  'part:settings': 'Einstellungen',
  'part:values': 'Werte für Ihren Anbieter',
  'part:removal': 'Verbindung entfernen',

  finalForProvider: 'Ihr Anbieter benötigt diese Werte. Sie sind endgültig.',
  valuesOfOtherType:
    'Verbindungen dieser Art sind uns nicht bekannt. Daher können wir nicht sagen, welche Werte Ihr Anbieter benötigt.',
};
