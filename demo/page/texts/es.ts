/** The page's own texts in Spanish. The kit brings its own. */
import type { Texts } from './texts.js';

export const texts: Texts = {
  account: 'Administración de',
  crumbs: 'Configuración · Seguridad',
  title: 'Inicio de sesión único',
  lead:
    'El personal de Acme inicia sesión en Fieldnote mediante estas conexiones. Una conexión desactivada conserva su ' +
    'configuración; quienes la usan no pueden iniciar sesión hasta que se vuelva a activar.',
  back: 'Todas las conexiones',
  helpTitle: '¿Necesita otra conexión?',
  help: 'Tenga a mano los metadatos de su proveedor de identidades y escriba a',
  owner: 'Responsable',
  copyId: 'Copiar ID',
  openPage: 'Abrir su página',
};
