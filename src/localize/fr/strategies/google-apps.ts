/** Google Workspace in French. */
import type { GoogleMessages } from '../../messages/strategies.js';
import { quote } from '../terms.js';

export const googleApps: GoogleMessages = {
  'google-apps:1':
    'Dans la console Google Cloud, choisissez un projet qui appartient à l’organisation de votre entreprise.',
  'google-apps:2': `Ouvrez ${quote('Google Auth Platform')}, démarrez la configuration et choisissez ${quote('Interne')} comme audience.`,
  'google-apps:3': `Sous ${quote('Clients')}, choisissez ${quote('Créer un client')}, puis ${quote('Application Web')}.`,
  'google-apps:4': `Saisissez ces valeurs comme origine JavaScript autorisée et comme URI de redirection autorisé, puis choisissez ${quote('Créer')}. Google ajoute automatiquement leur domaine aux domaines autorisés.`,
  'google-apps:5':
    'Copiez l’ID client et le secret client (code secret du client). Google n’affiche le secret qu’une seule fois.',
  'google-apps:notice': `Les personnes de ce domaine qui choisissent ${quote('Se connecter avec Google')} sont dirigées vers cette connexion, même tant qu’elle est désactivée.`,

  'google-apps:domain': 'Domaine Google Workspace',
  'google-apps:domain-hint': 'Votre domaine principal, par exemple acme.com.',
  'google-apps:client_id': 'ID client',
  'google-apps:client_id-hint': 'Il se termine par .apps.googleusercontent.com.',
};
