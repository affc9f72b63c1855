/** Microsoft Entra ID in Brazilian Portuguese. */
import type { EntraMessages } from '../../messages/strategies.js';

export const waad: EntraMessages = {
  'waad:1':
    'Abra entra.microsoft.com, acesse “Entra ID”, depois “Registros de aplicativo”, e escolha “Novo registro”.',
  'waad:2': 'Em tipos de conta com suporte, escolha somente as contas neste diretório organizacional.',
  'waad:3': 'Escolha “Web” como plataforma do URI de redirecionamento e insira esta URL.',
  'waad:4': 'Na página “Visão geral”, copie o ID do aplicativo (cliente).',
  'waad:5':
    'Em “Certificados e segredos”, crie um segredo do cliente e copie o valor imediatamente. Anote a data em que ele expira.',
  'waad:6':
    'Em “Permissões de API”, confira se User.Read está na lista e conceda o consentimento do administrador.',
  'waad:7':
    'Em “Aplicativos empresariais”, abra as “Propriedades” do aplicativo, exija a atribuição e atribua o aplicativo às pessoas que vão fazer login.',
  'waad:8': 'Copie o domínio primário da visão geral do seu diretório.',
  'waad:after':
    'Anote na sua agenda a data em que o segredo do cliente expira. Só a Microsoft conhece essa data, e a partir dela o login deixa de funcionar.',

  'waad:tenant_domain': 'Domínio primário ou ID do locatário',
  'waad:tenant_domain-hint': 'Por exemplo, acme.onmicrosoft.com.',
  'waad:client_id': 'ID do aplicativo (cliente)',
  'waad:client_id-hint': 'Por exemplo, 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'waad:client_secret': 'Valor do segredo do cliente',
  'waad:client_secret-hint': 'O valor, não o ID do segredo.',
};
