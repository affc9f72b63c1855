/** Microsoft Entra ID in French. */
import type { EntraMessages } from '../../messages/strategies.js';
import { quote } from '../terms.js';

export const waad: EntraMessages = {
  'waad:1': `Ouvrez entra.microsoft.com, accédez à ${quote('Entra ID')}, puis à ${quote('Inscriptions d’applications')}, et choisissez ${quote('Nouvelle inscription')}. Saisissez un nom.`,
  'waad:2': `Comme types de comptes pris en charge, choisissez le locataire unique (${quote('Single tenant only')}). Dans les consoles plus anciennes, l’option s’appelle ${quote('Comptes dans ce répertoire d’organisation uniquement')}.`,
  'waad:3': `Choisissez ${quote('Web')} comme plateforme de l’URI de redirection, saisissez cette URL, puis choisissez ${quote('Inscrire')}.`,
  'waad:4': `Sur la page ${quote('Vue d’ensemble')}, copiez l’ID d’application (client).`,
  'waad:5': `Sous ${quote('Certificats et secrets')}, créez un secret client et copiez aussitôt sa ${quote('Valeur')}, et non son ID. Notez sa date d’expiration.`,
  'waad:6':
    'Dans les autorisations de l’API, vérifiez que User.Read figure dans la liste, puis accordez le consentement administrateur.',
  'waad:7': `Sous ${quote('Applications d’entreprise')}, ouvrez l’application, rendez l’affectation obligatoire sous ${quote('Propriétés')} et enregistrez. Affectez ensuite, sous ${quote('Utilisateurs et groupes')}, les personnes qui doivent se connecter.`,
  'waad:8': `Accédez à ${quote('Entra ID')}, puis à ${quote('Vue d’ensemble')}, et copiez le domaine principal.`,
  'waad:after':
    'Notez la date d’expiration du secret client dans votre agenda. Seul Microsoft la connaît, et plus personne ne pourra se connecter à partir de ce jour-là.',

  'waad:tenant_domain': 'Domaine principal ou ID de locataire',
  'waad:tenant_domain-hint': 'Par exemple acme.onmicrosoft.com.',
  'waad:client_id': 'ID d’application (client)',
  'waad:client_id-hint': 'Par exemple 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'waad:client_secret': 'Valeur du secret client',
  'waad:client_secret-hint': 'La valeur, et non l’ID du secret.',
};
