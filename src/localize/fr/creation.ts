/** The creation section in French. */
import type { CreationMessages } from '../messages.js';
import { OPERATOR, quote } from './terms.js';

export const creation: CreationMessages = {
  createTitle: 'Ajouter une connexion',
  createTitleOf: (type) => `Ajouter une connexion\u202f: ${type}`,
  progress: 'Progression',
  stepOf: (step, all) => `Étape ${step} sur ${all}`,

  'step:provider': 'Fournisseur',
  'step:instructions': 'Chez le fournisseur',
  'step:values': 'Données du fournisseur',
  'step:naming': 'Noms',
  'step:review': 'Vérification',
  'step:finish': 'Finalisation',

  'step-heading:provider': 'Avec quel fournisseur se connecte-t-on chez vous\u202f?',
  'step-heading:instructions': 'Préparez votre fournisseur',
  'step-heading:values': 'Saisissez les données de votre fournisseur',
  'step-heading:naming': 'Nommez la connexion',
  'step-heading:review': 'Vérifiez, puis créez la connexion',
  'step-heading:finish': 'Terminez chez votre fournisseur',

  'choose:adfs':
    'Vous exploitez les services de fédération Active Directory (AD FS) sur vos propres serveurs.',
  'choose:google-apps': 'Vous utilisez des comptes Google de votre entreprise.',
  'choose:oidc': 'Vous utilisez un autre fournisseur compatible avec OpenID Connect.',
  'choose:okta': 'Chez vous, on se connecte avec Okta.',
  'choose:pingfederate': 'Vous exploitez PingFederate sur vos propres serveurs.',
  'choose:samlp':
    'Vous utilisez un autre fournisseur compatible avec SAML 2.0, ou votre entreprise préfère SAML.',
  'choose:waad': 'Vous utilisez des comptes Microsoft 365 ou Azure de votre entreprise.',

  back: 'Retour',
  next: 'Continuer',
  continueLater: 'Continuer plus tard',
  paused: 'Vos saisies sont conservées tant que cette page reste ouverte. Les secrets client ne le sont pas.',
  continueDraft: 'Continuer',
  startOver: 'Recommencer',
  secretWiped: 'Saisissez de nouveau le secret client. Il n’a pas été conservé.',

  noStrategy: `Aucune connexion ne peut être ajoutée ici. Contactez ${OPERATOR}.`,
  strategyNotAllowed: (strategy) =>
    `Les connexions de type ${strategy} ne peuvent pas être ajoutées ici. Contactez ${OPERATOR}.`,

  valuesIntro: 'Vous pouvez tout coller tel que votre fournisseur l’affiche.',

  technicalNameHint:
    'Il ne pourra plus être modifié et n’apparaît pas lors de la connexion. Utilisez des lettres, des chiffres et, entre eux, des traits d’union isolés.',
  'name:missing': 'Saisissez un nom.',
  'name:characters':
    'Utilisez uniquement des lettres sans accent ni cédille, des chiffres et, entre eux, des traits d’union isolés.',
  'name:taken': 'Une autre connexion porte déjà ce nom.',
  technicalNameUnchecked: 'Nous n’avons pas pu vérifier si ce nom est déjà pris.',

  reviewIntro:
    'La connexion est désactivée à sa création\u202f: personne ne peut encore l’utiliser pour se connecter.',
  reviewUntested: 'La connexion n’est pas testée lors de sa création. Essayez ensuite de vous connecter.',
  change: (step) => `Modifier\u202f: ${step}`,
  secretGiven: 'Saisi, non affiché',
  create: 'Créer',
  creating: 'Création…',

  createFailed: 'Nous n’avons pas pu créer la connexion.',
  createUncertain:
    'Nous n’avons pas pu déterminer si la connexion a été créée. Vérifiez la liste des connexions avant de réessayer.',
  createConflict: `Soit ce nom technique est déjà pris, soit ce service n’est pas configuré pour de nouvelles connexions. Essayez d’abord un autre nom. Si cela ne suffit pas, contactez ${OPERATOR}.`,

  created: (label) => `La connexion ${quote(label)} a été créée. Elle est désactivée.`,
  finalValues: 'Ces valeurs sont définitives.',
  toDo: 'Ce qu’il vous reste à faire',
  toDoValues: 'Comparez ces valeurs avec celles de votre fournisseur.',
  toDoAssign:
    'Vérifiez, chez votre fournisseur, que les personnes qui doivent se connecter sont bien affectées.',
  toDoTry: 'Essayez de vous connecter avant d’en informer qui que ce soit.',
  toDoSwitchOn: 'Activez la connexion.',
  notYetSwitchedOn:
    'Tant que vous ne l’aurez pas activée, personne ne pourra l’utiliser pour se connecter. Vous pourrez l’activer plus tard dans la liste.',
  done: 'Terminé',
  addAnother: 'Ajouter une autre connexion',
};
