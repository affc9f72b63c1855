/** The service-values section in French. */
import type { ServiceValuesMessages } from '../../messages.js';
import { copying } from './copying.js';
import { OPERATOR } from '../terms.js';

export const serviceValues: ServiceValuesMessages = {
  'value:callback': 'URL de rappel',
  'value:origin': 'Origine',
  'value:acs': 'URL ACS (URL de réponse)',
  'value:entity-id': 'ID d’entité (audience)',
  'value:realm': 'Identificateur du service',
  'value:metadata': 'Métadonnées de cette connexion',
  'value:certificate': 'Certificat de nos requêtes (si elles sont signées)',

  provisional: 'Provisoire. Vous obtiendrez la valeur définitive une fois la connexion créée.',
  valueUnknown: `Valeur inconnue ici. Demandez-la à ${OPERATOR}.`,
  valueAfter: 'Vous obtiendrez cette valeur une fois la connexion créée.',
  ...copying,

  instructionsTitle: 'Instructions pour votre fournisseur',
  instructionsIntro: 'Quelqu’un d’autre gère votre fournisseur\u202f? Envoyez-lui ces instructions.',
  copyInstructions: 'Copier les instructions',
  printInstructions: 'Imprimer',
  mailInstructions: 'Envoyer par e-mail',
  instructionsCopied: 'Les instructions ont été copiées.',

  signInLink: 'Lien de connexion',
  linkEffect: 'Ce lien permet de se connecter avec cette connexion, tant qu’elle est activée.',
};
