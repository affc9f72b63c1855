/** Google Workspace in Brazilian Portuguese. */
import type { GoogleMessages } from '../../messages/strategies.js';

export const googleApps: GoogleMessages = {
  'google-apps:1':
    'No console do Google Cloud, escolha um projeto que pertença à organização da sua empresa.',
  'google-apps:2':
    'Abra “Google Auth Platform”, inicie a configuração e escolha “Interno” como público-alvo.',
  'google-apps:3': 'Em “Clientes”, escolha “Criar cliente” e depois “Aplicativo da Web”.',
  'google-apps:4':
    'Insira estes valores como a origem JavaScript autorizada e o URI de redirecionamento autorizado e escolha “Criar”. O Google adiciona automaticamente o domínio deles aos domínios autorizados.',
  'google-apps:5':
    'Copie o ID do cliente e o segredo do cliente (“Chave secreta do cliente”). O Google mostra o segredo só uma vez.',
  'google-apps:notice':
    'As pessoas deste domínio que escolhem “Fazer login com o Google” são direcionadas a esta conexão, mesmo enquanto ela está desativada.',

  'google-apps:domain': 'Domínio do Google Workspace',
  'google-apps:domain-hint': 'Seu domínio principal, como acme.com.',
  'google-apps:client_id': 'ID do cliente',
  'google-apps:client_id-hint': 'Termina com .apps.googleusercontent.com.',
};
