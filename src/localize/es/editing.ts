/** The editing section in Spanish. */
import type { EditingMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const editing: EditingMessages = {
  edit: 'Editar',
  optionsOfUnknown: `La configuración de este tipo de conexión no se puede mostrar ni cambiar aquí. Póngase en contacto con ${OPERATOR}.`,
  optionsNotGiven: 'El servidor no envió esta configuración. Para cambiarla, introduzca todos los valores.',
  optionsHidden: `Algunas de estas opciones no se pueden mostrar y se eliminarían al guardar. Para cambiar la configuración, póngase en contacto con ${OPERATOR}.`,
  otherOptions: (names) => `Estas opciones no se pueden cambiar aquí y se conservan como están: ${names}.`,
  wayTitle: 'Cómo se indica la configuración',
  secretKept: 'Deje este campo vacío para conservar el secreto almacenado.',

  'need:never-shown':
    'El secreto nunca se nos muestra, y al guardar se reemplaza la configuración almacenada. Vuelva a pegar el secreto o cree uno nuevo en su proveedor.',
  'need:had-none': 'Esta forma de iniciar sesión necesita un secreto de cliente. Cree uno en su proveedor.',
  'need:other-application':
    'El secreto almacenado pertenece a la aplicación que se había indicado antes. Escriba el de la aplicación que se indica ahora.',
  'need:unreadable': 'No se puede leer el certificado almacenado. Introdúzcalo de nuevo.',
  'need:missing': 'Rellene este campo.',

  'note:metadata-read-again':
    'Al guardar se vuelven a leer los metadatos, por lo que pueden cambiar el certificado o las direcciones.',
  'note:secret-dropped': 'Al guardar se elimina el secreto de cliente almacenado.',
  'note:secret-omitted': 'El secreto de cliente almacenado no se vuelve a enviar.',

  changesTitle: '¿Guardar estos cambios?',
  before: 'Antes',
  after: 'Después',
  notSet: 'Sin definir',
  secretChanged: 'El secreto que ha escrito',
  actsAtOnce: 'Esta conexión está activada, por lo que los cambios afectan de inmediato al inicio de sesión.',
  actsOnceSwitchedOn: 'Esta conexión está desactivada, por lo que nadie notará nada hasta que se active.',
  canStopSignIn: 'Si este valor es incorrecto, nadie podrá iniciar sesión.',
  tryAfterwards: 'Ahora pruebe a iniciar sesión en una ventana privada.',

  readMetadataAgain: 'Volver a leer los metadatos',
  readMetadataAgainHint: 'Hágalo después de que su proveedor haya cambiado de certificado o de direcciones.',
  replaceSecret: 'Reemplazar el secreto de cliente',
  replaceSecretHint:
    'Cree primero uno nuevo en su proveedor. Elimine allí el anterior solo cuando un inicio de sesión haya funcionado.',
  replaceCertificate: 'Reemplazar el certificado',
  replaceCertificateHint:
    'Solo cuenta un certificado a la vez, por lo que debe reemplazarlo en el mismo minuto en que su proveedor empiece a firmar con el nuevo. Antes de guardar, compare la huella digital SHA-256 con la de su proveedor.',
  putBack: 'Restaurar el certificado anterior',
  putBackHint: 'Es posible hasta que esta página se cierre o se vuelva a cargar.',
};
