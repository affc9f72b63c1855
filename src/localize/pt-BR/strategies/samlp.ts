/** SAML in Brazilian Portuguese, for what runs at the provider. */
import type { SamlMessages } from '../../messages/strategies.js';

export const samlp: SamlMessages = {
  'samlp-okta:1':
    'No Admin Console do Okta, abra “Applications”, depois “Applications”, escolha “Create App Integration”, “SAML 2.0” e depois “Next”.',
  'samlp-okta:2':
    'Em “General Settings”, insira um nome e escolha “Next”. Em “Configure SAML”, insira estes valores como “Single sign-on URL” e “Audience URI (SP Entity ID)” e escolha “Next”.',
  'samlp-okta:3':
    'Em “Feedback”, escolha “This is an internal app that we have created” e depois “Finish”. Na guia “Sign On”, copie a URL dos metadados.',
  'samlp-okta:4':
    'Na guia “Assignments”, escolha “Assign” e atribua o aplicativo às pessoas que vão fazer login.',

  'samlp-entra:1':
    'Abra entra.microsoft.com, acesse “Aplicativos empresariais” e escolha “Novo aplicativo” e depois “Criar seu próprio aplicativo”.',
  'samlp-entra:2':
    'Em “Logon único”, escolha “SAML” e insira estes valores como “URL de Resposta” e “Identificador (ID da Entidade)”.',
  'samlp-entra:3': 'Em “Certificados SAML”, copie a “URL de Metadados de Federação do Aplicativo”.',
  'samlp-entra:4': 'Em “Usuários e grupos”, atribua o aplicativo às pessoas que vão fazer login.',

  'samlp-google:1':
    'No Google Admin Console, abra “Apps”, depois “Apps da Web e para dispositivos móveis”, e escolha “Adicionar app SAML personalizado”.',
  'samlp-google:2': 'Baixe os metadados.',
  'samlp-google:3':
    'Insira estes valores como o URL do ACS e o ID da entidade e escolha “Resposta assinada”.',
  'samlp-google:4': 'Escolha “Primary email” como Name ID e mapeie-o também para “email”.',
  'samlp-google:5': 'Ative o acesso para as pessoas que vão fazer login.',

  'samlp-other:1': 'No seu provedor, crie um aplicativo SAML 2.0.',
  'samlp-other:2':
    'Insira estes valores como a URL do serviço do consumidor de declaração (ACS) e o ID da entidade.',
  'samlp-other:3':
    'Configure o envio da resposta por POST, deixe o formato do Name ID como não especificado (unspecified) e assine a asserção ou a resposta.',
  'samlp-other:4': 'Copie a URL dos metadados ou baixe os metadados.',

  'platform:okta': 'Okta',
  'platform:entra': 'Microsoft Entra ID',
  'platform:google': 'Google Workspace',
  'platform:other': 'Outro provedor',

  'samlp:platform': 'Qual é o seu provedor?',
  'samlp:first':
    'O ID da entidade contém o nome técnico da conexão, que você escolhe mais adiante. Insira-o agora em caráter provisório e corrija-o no final.',
  'samlp:after': 'Se o ID da entidade no seu provedor for diferente, substitua-o por este.',
  'samlp:metadata-url': 'URL dos metadados',
  'samlp:metadata-url-hint':
    'Os metadados são lidos uma única vez, quando você salva. Se seu provedor trocar o certificado, será preciso lê-los novamente.',
  'samlp:file': 'Arquivo de metadados',
  'samlp:file-hint': 'O arquivo é lido neste navegador. Você pode conferir o conteúdo antes de continuar.',
  'samlp:by-hand': 'Manualmente',
  'samlp:metadataUrl': 'URL dos metadados',
  'samlp:metadataUrl-hint': 'Por exemplo, https://acme.okta.com/app/exk1a2b3/sso/saml/metadata.',
  'samlp:signInEndpoint': 'URL de login',
  'samlp:signInEndpoint-hint': 'O serviço de logon único para o qual as pessoas são direcionadas.',
};
