/** The details section in French. */
import type { DetailsMessages } from '../messages.js';

export const details: DetailsMessages = {
  detailsTitle: 'Détails de la connexion',

  access: 'Accès',
  'access:none': 'Cette connexion est gérée pour vous.',
  'access:readonly': 'Votre organisation peut la consulter.',
  'access:limited': 'Votre organisation peut l’activer, la désactiver et modifier certains paramètres.',
  'access:full': 'Votre organisation peut la modifier et la retirer.',
  thirdPartyAccess: 'Ouverte aux applications tierces',
  crossAppAccess: 'Cross App Access',

  'part:options': 'Authentification',
  'part:settings': 'Paramètres',
  'part:values': 'Valeurs pour votre fournisseur',
  'part:removal': 'Retirer la connexion',

  finalForProvider: 'Votre fournisseur a besoin de ces valeurs. Elles sont définitives.',
  valuesOfOtherType:
    'Nous ne connaissons pas les connexions de ce type\u202f: nous ne pouvons donc pas indiquer les valeurs dont votre fournisseur a besoin.',
};
