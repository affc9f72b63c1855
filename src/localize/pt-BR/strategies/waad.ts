/** Microsoft Entra ID in Brazilian Portuguese. */
import type { EntraMessages } from '../../messages/strategies.js';

export const waad: EntraMessages = {
  'waad:1':
    'Abra entra.microsoft.com, acesse “Entra ID”, depois “Registros de aplicativo”, e escolha “Novo registro”. Insira um nome.',
  'waad:2':
    'Em tipos de conta com suporte, escolha o locatário único (“Single tenant only”). Em consoles mais antigos, a opção se chama “Contas somente neste diretório organizacional”.',
  'waad:3':
    'Escolha “Web” como plataforma do URI de redirecionamento, insira esta URL e escolha “Registrar”.',
  'waad:4': 'Na página “Visão geral”, copie o ID do aplicativo (cliente).',
  'waad:5':
    'Em “Certificados e segredos”, crie um segredo do cliente e copie imediatamente o “Valor”, não o ID. Anote a data em que ele expira.',
  'waad:6':
    'Em “Permissões de API”, confira se User.Read está na lista e conceda o consentimento do administrador.',
  'waad:7':
    'Em “Aplicativos empresariais”, abra o aplicativo, defina “Atribuição necessária?” como “Sim” em “Propriedades” e salve. Depois, em “Usuários e grupos”, atribua o aplicativo às pessoas que vão fazer login.',
  'waad:8': 'Acesse “Entra ID”, depois “Visão geral”, e copie o domínio primário.',
  'waad:after':
    'Anote na sua agenda a data em que o segredo do cliente expira. Só a Microsoft conhece essa data, e a partir dela o login deixa de funcionar.',

  'waad:tenant_domain': 'Domínio primário ou ID do locatário',
  'waad:tenant_domain-hint': 'Por exemplo, acme.onmicrosoft.com.',
  'waad:client_id': 'ID do aplicativo (cliente)',
  'waad:client_id-hint': 'Por exemplo, 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'waad:client_secret': 'Valor do segredo do cliente',
  'waad:client_secret-hint': 'O valor, não o ID do segredo.',
};
