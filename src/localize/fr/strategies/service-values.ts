/** The service-values section in French. */
import type { ServiceValuesMessages } from '../../messages.js';
import { OPERATOR, quote } from '../terms.js';

export const serviceValues: ServiceValuesMessages = {
  'value:callback': 'URL de rappel',
  'value:origin': 'Origine',
  'value:acs': 'URL ACS (URL de réponse)',
  'value:entity-id': 'ID d’entité (audience)',
  'value:realm': 'Identificateur du service',
  'value:metadata': 'Métadonnées de cette connexion',
  'value:certificate': 'Certificat de nos requêtes',

  provisional: 'Provisoire. Vous obtiendrez la valeur définitive une fois la connexion créée.',
  valueUnknown: `Valeur inconnue ici. Demandez-la à ${OPERATOR}.`,
  valueAfter: 'Vous obtiendrez cette valeur une fois la connexion créée.',
  copy: 'Copier',
  copyValue: (name) => `Copier ${quote(name)}`,
  valueCopied: (name) => `${name}\u202f: copié.`,
};
