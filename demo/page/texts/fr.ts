/** The page's own texts in French. The kit brings its own. */
import type { Texts } from './texts.js';

export const texts: Texts = {
  account: 'Administration de',
  crumbs: 'Paramètres · Sécurité',
  title: 'Authentification unique',
  lead:
    'Les équipes d’Acme se connectent à Fieldnote par l’intermédiaire de ces connexions. Une connexion désactivée ' +
    'conserve ses paramètres\u202f; celles et ceux qui l’utilisent ne peuvent se connecter qu’une fois la connexion réactivée.',
  back: 'Toutes les connexions',
  helpTitle: 'Besoin d’une autre connexion\u202f?',
  help: 'Préparez les métadonnées de votre fournisseur d’identité et écrivez à',
  owner: 'Responsable',
  copyId: 'Copier l’ID',
  openPage: 'Ouvrir sa page',
};
