/** Microsoft Entra ID in Spanish. */
import type { EntraMessages } from '../../messages/strategies.js';

export const waad: EntraMessages = {
  'waad:1':
    'Abra entra.microsoft.com, vaya a «Entra ID», después a «Registros de aplicaciones», y elija «Nuevo registro». Escriba un nombre.',
  'waad:2':
    'Como tipos de cuenta admitidos, elija un solo inquilino («Single tenant only»). En consolas más antiguas, la opción se llama «Solo cuentas en este directorio organizativo».',
  'waad:3': 'Elija «Web» como plataforma del URI de redirección, escriba esta URL y elija «Registrar».',
  'waad:4': 'En la página «Información general», copie el ID de aplicación (cliente).',
  'waad:5':
    'En «Certificados y secretos», cree un secreto de cliente y copie de inmediato su «Valor», no su ID. Anote la fecha en que expira.',
  'waad:6':
    'En «Permisos de API», compruebe que aparezca User.Read y conceda el consentimiento de administrador.',
  'waad:7':
    'En «Aplicaciones empresariales», abra la aplicación, exija la asignación en «Propiedades» y guarde los cambios. Después, asigne en «Usuarios y grupos» a las personas que deben poder iniciar sesión.',
  'waad:8': 'Vaya a «Entra ID», después a «Información general», y copie el dominio principal.',
  'waad:after':
    'Anote en su calendario la fecha en que expira el secreto de cliente. Solo Microsoft la conoce, y a partir de ese día nadie podrá iniciar sesión.',

  'waad:tenant_domain': 'Dominio principal o ID del inquilino',
  'waad:tenant_domain-hint': 'Por ejemplo, acme.onmicrosoft.com.',
  'waad:client_id': 'ID de aplicación (cliente)',
  'waad:client_id-hint': 'Por ejemplo, 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'waad:client_secret': 'Valor del secreto de cliente',
  'waad:client_secret-hint': 'El valor, no el ID del secreto.',
};
