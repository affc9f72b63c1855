/** The options section in Spanish. */
import type { OptionsMessages } from '../messages.js';
import { plural } from './terms.js';

export const options: OptionsMessages = {
  'option:client_id': 'ID de cliente',
  'option:client_secret': 'Secreto de cliente',
  'option:digestAlgorithm': 'Algoritmo de resumen',
  'option:icon_url': 'URL del icono',
  'option:icon_url-hint':
    'Una imagen para el botón de la página de inicio de sesión. La dirección debe empezar por https.',
  'option:protocolBinding': 'Cómo se envían las solicitudes',
  'option:signatureAlgorithm': 'Algoritmo de firma',
  'option:signingCert': 'Certificado de firma',
  'option:signSAMLRequest': 'Firmar las solicitudes a su proveedor',
  'option:signSAMLRequest-hint':
    'Si su proveedor comprueba la firma, necesita el certificado de nuestras solicitudes antes de que usted active esta opción.',
  'binding:HTTP-Redirect': 'Por redirección',
  'binding:HTTP-POST': 'Por POST',

  moreSettings: 'Más opciones',
  optional: 'opcional',
  tooLong: (most) =>
    plural(most, { one: 'Use # carácter como máximo.', other: 'Use # caracteres como máximo.' }),
  useSuggestion: (value) => `Usar ${value}`,
  showSecret: 'Mostrar',
  fileGiven: (characters) =>
    plural(characters, {
      one: 'Un archivo de # carácter',
      many: 'Un archivo de # de caracteres',
      other: 'Un archivo de # caracteres',
    }),
  discoveryFailed: (host) =>
    `No se puede acceder a ${host} desde Internet, o no responde como se esperaba. Compruebe la dirección.`,

  'problem:missing': 'Rellene este campo.',
  'problem:too-long': 'Este valor es demasiado largo.',
  'problem:inner-space':
    'Este valor contiene un espacio o un salto de línea. Vuelva a copiarlo sin el texto que lo rodea.',
  'problem:control-character': 'Este valor contiene un carácter de control oculto. Vuelva a copiarlo.',
  'problem:no-host': 'Escriba un nombre de host completo, por ejemplo, login.acme.com.',
  'problem:e-mail-address': 'Esto es una dirección de correo electrónico. Escriba solo el dominio.',
  'problem:no-tenant':
    'Esta dirección no indica ningún inquilino. Escriba su dominio principal o el ID del inquilino.',
  'problem:no-url': 'Escriba una dirección que empiece por https://.',
  'problem:password-in-url':
    'Esta dirección contiene un nombre de usuario o una contraseña. Escríbala sin esos datos.',
  'problem:not-a-choice': 'Elija una de las opciones.',
  'problem:private-key':
    'Esto contiene una clave privada, por lo que lo descartamos. Mantenga la clave en secreto y exporte solo el certificado.',
  'problem:pkcs7':
    'Esto es un archivo PKCS#7. Exporte el certificado en formato PEM o como archivo .cer (Base64 o DER).',
  'problem:not-a-certificate': 'No encontramos ningún certificado aquí.',
  'problem:several-certificates': 'Aquí hay varios certificados. Elija el que se usa para firmar.',
  'problem:web-page': 'Esto es una página web. Descargue los metadatos como archivo y use ese archivo.',
  'problem:document-type':
    'Este archivo declara un tipo de documento, algo que los metadatos nunca necesitan. No se leyó.',
  'problem:not-metadata': 'Esto no son metadatos de federación en XML.',

  'warning:http': 'Esta dirección no está cifrada. Use https si su proveedor lo ofrece.',
  'warning:private-host':
    'Esta dirección parece de una red interna. Se debe poder acceder a ella desde Internet.',
  'warning:okta-admin-host':
    'Esta es la dirección de la Admin Console. Para iniciar sesión se usa la que no contiene «-admin».',
  'warning:unusual-okta-host':
    'Este no es un dominio propio de Okta. Es correcto si su organización configuró allí un dominio personalizado.',
  'warning:not-an-okta-client-id': 'Los ID de cliente de Okta suelen empezar por 0oa y tener 20 caracteres.',
  'warning:not-a-google-client-id': 'Los ID de cliente de Google terminan en .apps.googleusercontent.com.',
  'warning:public-mail-domain':
    'Este dominio es de un proveedor de buzones personales. Escriba el dominio de su organización.',
  'warning:not-an-entra-client-id':
    'El ID de aplicación (cliente) suele tener este aspecto: 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'warning:common-tenant':
    'Este valor representa cualquier cuenta de Microsoft. Escriba el dominio principal o el ID de su propio inquilino.',
  'warning:secret-id-as-secret':
    'Esto parece el ID del secreto o el ID de cliente. Para iniciar sesión se necesita el valor del secreto.',
  'warning:client-id-as-secret': 'Esto parece un ID de cliente. Escriba el secreto de cliente.',
  'warning:space-in-secret': 'Este valor contiene un espacio. Compruebe que copió solo el secreto.',
  'warning:use-entra':
    'Esta es la página de inicio de sesión de Microsoft. El tipo «Microsoft Entra ID» es más adecuado para ella.',
  'warning:google-accounts':
    'Esta es la página de inicio de sesión de Google. El tipo «Google Workspace» es más adecuado para ella.',
  'warning:sign-in-page-as-base':
    'Esto parece la dirección de una página de inicio de sesión. La URL base no tiene ruta.',
  'warning:sign-in-page-as-metadata': 'Esto parece una URL de inicio de sesión, no la URL de los metadatos.',
  'warning:metadata-as-sign-in-page': 'Esto parece la URL de los metadatos, no una URL de inicio de sesión.',
  'warning:admin-port':
    'El puerto 9999 es el de la consola de administración de PingFederate. Para iniciar sesión se suele usar el puerto 9031.',
  'warning:sha1': 'SHA-1 está obsoleto. Use SHA-256 si su proveedor lo admite.',
  'warning:certificate-expired':
    'Este certificado ha expirado. Es posible que no se pueda iniciar sesión. Pida uno más reciente a su proveedor.',
  'warning:certificate-not-yet-valid':
    'Este certificado aún no es válido. Hasta que lo sea, es posible que no se pueda iniciar sesión.',
  'warning:certificate-ends-soon': 'Este certificado expira pronto.',
  'warning:same-certificate': 'Esta conexión ya tiene este certificado.',

  'cleaned:spaces': 'Se quitaron los espacios del principio y del final.',
  'cleaned:hidden-characters': 'Se quitaron caracteres ocultos.',
  'cleaned:host-of-url': 'Solo se conservó el nombre de host.',
  'cleaned:path-removed': 'Se quitó la ruta.',
  'cleaned:port-removed': 'Se quitó el puerto.',
  'cleaned:lower-case': 'Las mayúsculas se convirtieron en minúsculas.',
  'cleaned:final-dot': 'Se quitó el punto final.',
  'cleaned:final-slash': 'Se quitó la barra final.',
  'cleaned:encoded-host': 'El nombre de host se escribió tal como lo envían los navegadores.',
  'cleaned:fragment-removed': 'Se quitó todo a partir de «#».',
  'cleaned:https-added': 'Se agregó https://.',
  'cleaned:discovery-path-added': 'Se agregó la ruta del documento de descubrimiento.',
  'cleaned:tenant-of-url': 'Solo se conservó el inquilino.',
  'cleaned:pem-rewritten': 'El certificado se convirtió al formato PEM.',
  'cleaned:certificate-cut': 'Se quitó todo lo que seguía al certificado.',

  'certificate-refused:too-large': 'Esto es demasiado grande para ser un certificado.',

  'metadata-refused:service-provider-only':
    'Estos son los metadatos de un servicio. Descargue los de su proveedor de identidad.',
  'metadata-refused:expired': 'Estos metadatos han expirado. Descárguelos de nuevo.',
  'metadata-refused:not-xml': 'Esto no son metadatos de SAML.',
  'metadata-refused:too-large': 'Esto es demasiado grande para ser metadatos.',

  pasteMetadata: 'Pegue los metadatos',
  chooseFile: 'Elegir un archivo',
  orDropFile: 'o suelte un archivo aquí.',
  readAnother: 'Reemplazar',

  certificateSubject: 'Emitido para',
  certificateIssuer: 'Emitido por',
  certificateFrom: 'Válido desde',
  certificateTo: 'Válido hasta',
  certificateUntil: (subject, day) => `${subject}, válido hasta el ${day}`,
  whichCertificate: '¿Qué certificado se usa para firmar?',
  otherCertificates: (count) =>
    plural(count, {
      one: 'Se omitió # certificado emisor.',
      other: 'Se omitieron # certificados emisores.',
    }),
  metadataRead: 'Metadatos leídos',
  metadataEntityId: 'ID de entidad',
  metadataEndpoint: 'URL de inicio de sesión',
  metadataNameIds: 'Formatos de Name ID',
  metadataNoEndpoint: 'No indican ninguna URL de inicio de sesión para navegadores.',
  metadataNoCertificate: 'No contienen ningún certificado de firma.',
  metadataOtherCertificates: (count) =>
    plural(count, {
      one: 'Se omitió # certificado más.',
      many: 'Se omitieron # de certificados más.',
      other: 'Se omitieron # certificados más.',
    }),
  metadataUnreadable: 'Esta página no puede leer metadatos. Introduzca los valores a mano.',
  whichEntity: '¿Cuál es su proveedor?',
};
