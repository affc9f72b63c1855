/** The service-values section in German. */
import type { ServiceValuesMessages } from '../../messages.js';
import { copying } from './copying.js';
import { OPERATOR } from '../terms.js';

export const serviceValues: ServiceValuesMessages = {
  'value:callback': 'Callback-URL',
  'value:origin': 'Ursprung (Origin)',
  'value:acs': 'ACS-URL (Antwort-URL)',
  'value:entity-id': 'Entitäts-ID (Audience)',
  'value:realm': 'Bezeichner des Dienstes',
  'value:metadata': 'Metadaten dieser Verbindung',
  'value:certificate': 'Zertifikat für unsere Anfragen (falls signiert)',

  provisional: 'Vorläufig. Den endgültigen Wert erhalten Sie, sobald die Verbindung erstellt ist.',
  valueUnknown: `Hier nicht bekannt. Fragen Sie ${OPERATOR} danach.`,
  valueAfter: 'Sie erhalten diesen Wert, sobald die Verbindung erstellt ist.',
  ...copying,

  instructionsTitle: 'Anleitung für Ihren Anbieter',
  instructionsIntro: 'Verwaltet jemand anderes Ihren Anbieter? Leiten Sie diese Anleitung weiter.',
  copyInstructions: 'Anleitung kopieren',
  printInstructions: 'Drucken',
  mailInstructions: 'Per E-Mail senden',
  instructionsCopied: 'Die Anleitung wurde kopiert.',

  signInLink: 'Anmeldelink',
  linkEffect: 'Wer diesen Link öffnet, meldet sich über diese Verbindung an, solange sie aktiviert ist.',
};
