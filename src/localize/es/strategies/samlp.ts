/** SAML in Spanish, for what runs at the provider. */
import type { SamlMessages } from '../../messages/strategies.js';

export const samlp: SamlMessages = {
  'samlp-okta:1':
    'En la Admin Console de Okta, abra «Applications», otra vez «Applications», y elija «Create App Integration», «SAML 2.0» y, después, «Next».',
  'samlp-okta:2':
    'En «General Settings», escriba un nombre y elija «Next». En «Configure SAML», escriba estos valores como «Single sign-on URL» y «Audience URI (SP Entity ID)», y elija «Next».',
  'samlp-okta:3':
    'En «Feedback», elija «This is an internal app that we have created» y, después, «Finish». En la pestaña «Sign On», copie la URL de los metadatos.',
  'samlp-okta:4':
    'En la pestaña «Assignments», elija «Assign» y asigne a las personas que deben poder iniciar sesión.',

  'samlp-entra:1':
    'Abra entra.microsoft.com, vaya a «Aplicaciones empresariales» y elija «Nueva aplicación» y, después, «Cree su propia aplicación».',
  'samlp-entra:2':
    'En «Inicio de sesión único», elija «SAML» y escriba estos valores como «URL de respuesta» e «Identificador (id. de entidad)».',
  'samlp-entra:3':
    'En «Certificados SAML», copie la «Dirección URL de metadatos de federación de aplicación».',
  'samlp-entra:4': 'En «Usuarios y grupos», asigne a las personas que deben poder iniciar sesión.',

  'samlp-google:1':
    'En la consola de administración de Google, abra «Aplicaciones», después «Aplicaciones web y móviles», y elija «Añadir aplicación SAML personalizada».',
  'samlp-google:2': 'Descargue los metadatos.',
  'samlp-google:3': 'Escriba estos valores como URL de ACS e ID de entidad, y elija «Respuesta firmada».',
  'samlp-google:4':
    'Elija la dirección de correo electrónico principal como ID de nombre y asígnela también al atributo «email».',
  'samlp-google:5': 'Active el acceso de usuarios para las personas que deben poder iniciar sesión.',

  'samlp-other:1': 'En su proveedor, cree una aplicación de SAML 2.0.',
  'samlp-other:2':
    'Escriba estos valores como URL del servicio de consumidor de aserciones (ACS) y como ID de entidad.',
  'samlp-other:3':
    'Haga que responda por POST, deje el formato del Name ID como «unspecified» y haga que se firme la aserción o la respuesta.',
  'samlp-other:4': 'Copie la URL de sus metadatos o descárguelos.',

  'platform:okta': 'Okta',
  'platform:entra': 'Microsoft Entra ID',
  'platform:google': 'Google Workspace',
  'platform:other': 'Otro proveedor',

  'samlp:platform': '¿Qué proveedor usa?',
  'samlp:first':
    'El ID de entidad contiene el nombre técnico de la conexión, que se elige más adelante. Escríbalo ahora de forma provisional y corríjalo al final.',
  'samlp:after': 'Si el ID de entidad es distinto en su proveedor, reemplácelo por este.',
  'samlp:metadata-url': 'URL de los metadatos',
  'samlp:metadata-url-hint':
    'Los metadatos se leen una sola vez, al guardar. Si su proveedor cambia de certificado, se deben volver a leer.',
  'samlp:file': 'Archivo de metadatos',
  'samlp:file-hint': 'El archivo se lee en este navegador. Puede comprobar su contenido antes de continuar.',
  'samlp:by-hand': 'Manualmente',
  'samlp:metadataUrl': 'URL de los metadatos',
  'samlp:metadataUrl-hint': 'Por ejemplo, https://acme.okta.com/app/exk1a2b3/sso/saml/metadata.',
  'samlp:signInEndpoint': 'URL de inicio de sesión',
  'samlp:signInEndpoint-hint':
    'El servicio de inicio de sesión único al que se dirige a las personas que inician sesión.',
};
