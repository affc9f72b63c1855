/** Google Workspace in Spanish. */
import type { GoogleMessages } from '../../messages/strategies.js';

export const googleApps: GoogleMessages = {
  'google-apps:1':
    'En la consola de Google Cloud, elija un proyecto que pertenezca a la organización de su empresa.',
  'google-apps:2': 'Abra «Google Auth Platform», inicie la configuración y, como público, elija «Interno».',
  'google-apps:3': 'En «Clientes», elija «Crear cliente» y, después, «Aplicación web».',
  'google-apps:4':
    'Escriba estos valores como origen de JavaScript autorizado y como URI de redirección autorizado, y elija «Crear». Google agrega automáticamente el dominio de estos valores a los dominios autorizados.',
  'google-apps:5': 'Copie el ID de cliente y el secreto de cliente. Google muestra el secreto una sola vez.',
  'google-apps:notice':
    'Se dirige a esta conexión a las personas de este dominio que elijan «Iniciar sesión con Google», incluso mientras está desactivada.',

  'google-apps:domain': 'Dominio de Google Workspace',
  'google-apps:domain-hint': 'Su dominio principal, por ejemplo, acme.com.',
  'google-apps:client_id': 'ID de cliente',
  'google-apps:client_id-hint': 'Termina en .apps.googleusercontent.com.',
};
