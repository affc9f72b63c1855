/** AD FS in Spanish. */
import type { AdfsMessages } from '../../messages/strategies.js';

export const adfs: AdfsMessages = {
  'adfs:1':
    'En Administración de AD FS, elija «Agregar relación de confianza para usuario autenticado», después «Compatible con notificaciones», y escriba los datos manualmente.',
  'adfs:2': 'Habilite la compatibilidad con el protocolo WS-Federation Passive y escriba esta URL.',
  'adfs:3': 'Agregue los dos identificadores.',
  'adfs:4': 'Elija una directiva de control de acceso para las personas que deben poder iniciar sesión.',
  'adfs:5':
    'Seleccione la relación de confianza y, en «Acciones», elija «Editar directiva de emisión de notificaciones…», «Agregar regla» y «Enviar atributos LDAP como notificaciones», con el almacén de atributos «Active Directory». Envíe E-Mail-Addresses como E-Mail Address, Display-Name como Name, User-Principal-Name como Name ID, Given-Name como Given Name y Surname como Surname.',
  'adfs:6':
    'Anote el nombre público de su servidor de AD FS. Si no se puede acceder al servidor desde Internet, descargue sus metadatos de federación.',

  'adfs:server': 'Con el servidor',
  'adfs:file': 'Con un archivo de metadatos',
  'adfs:file-hint':
    'El archivo se lee una sola vez. Cuando su servidor renueve su certificado de firma de tokens, nadie podrá iniciar sesión hasta que usted cargue un archivo nuevo. Con el nombre del servidor, los certificados se renuevan automáticamente.',
  'adfs:adfs_server': 'Servidor de AD FS',
  'adfs:adfs_server-hint': 'Su nombre, por ejemplo, adfs.acme.com, o la URL de sus metadatos de federación.',
  'adfs:fedMetadataXml': 'Metadatos de federación',
};
