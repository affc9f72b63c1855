/** The options section in Brazilian Portuguese. */
import type { OptionsMessages } from '../messages.js';
import { plural } from './terms.js';

export const options: OptionsMessages = {
  'option:client_id': 'ID do cliente',
  'option:client_secret': 'Segredo do cliente',
  'option:digestAlgorithm': 'Algoritmo de resumo (digest)',
  'option:icon_url': 'URL do ícone',
  'option:icon_url-hint': 'Uma imagem para o botão na página de login, em um endereço que comece com https.',
  'option:protocolBinding': 'Como as solicitações são enviadas',
  'option:signatureAlgorithm': 'Algoritmo de assinatura',
  'option:signingCert': 'Certificado de assinatura',
  'option:signSAMLRequest': 'Assinar as solicitações ao seu provedor',
  'option:signSAMLRequest-hint':
    'Se seu provedor verifica as assinaturas, ele precisa do certificado das nossas solicitações antes de você ativar esta opção.',
  'binding:HTTP-Redirect': 'Por redirecionamento',
  'binding:HTTP-POST': 'Por POST',

  moreSettings: 'Mais configurações',
  optional: 'opcional',
  tooLong: (most) =>
    plural(most, { one: 'Use no máximo # caractere.', other: 'Use no máximo # caracteres.' }),
  useSuggestion: (value) => `Usar ${value}`,
  showSecret: 'Mostrar',
  fileGiven: (characters) =>
    plural(characters, {
      one: 'Um arquivo de # caractere',
      many: 'Um arquivo de # de caracteres',
      other: 'Um arquivo de # caracteres',
    }),
  discoveryFailed: (host) =>
    `Não é possível acessar ${host} pela Internet, ou a resposta não é a esperada. Confira o endereço.`,

  'problem:missing': 'Preencha este campo.',
  'problem:too-long': 'Este valor é longo demais.',
  'problem:inner-space':
    'Há um espaço ou uma quebra de linha no meio do valor. Copie-o novamente, sem o que está em volta.',
  'problem:control-character': 'Há um caractere de controle oculto no valor. Copie-o novamente.',
  'problem:no-host': 'Insira um nome de host completo, como login.acme.com.',
  'problem:e-mail-address': 'Este é um endereço de e-mail. Insira só o domínio.',
  'problem:no-tenant':
    'Este endereço não indica um locatário. Insira seu domínio primário ou o ID do locatário.',
  'problem:no-url': 'Insira um endereço que comece com https://.',
  'problem:password-in-url':
    'Este endereço contém um nome de usuário ou uma senha. Insira-o sem esses dados.',
  'problem:not-a-choice': 'Escolha uma das opções.',
  'problem:private-key':
    'Isto contém uma chave privada, então descartamos o conteúdo. Mantenha a chave em segredo e exporte só o certificado.',
  'problem:pkcs7':
    'Este é um arquivo PKCS#7. Exporte o certificado como PEM ou como arquivo .cer (Base64 ou DER).',
  'problem:not-a-certificate': 'Não encontramos um certificado aqui.',
  'problem:several-certificates': 'Há vários certificados aqui. Escolha o que assina.',
  'problem:web-page': 'Esta é uma página da Web. Baixe os metadados como arquivo e use esse arquivo.',
  'problem:document-type':
    'Este arquivo declara um tipo de documento, o que nunca é necessário em metadados. Ele não foi lido.',
  'problem:not-metadata': 'Este não é o XML de metadados de federação.',

  'warning:http': 'Este endereço não é criptografado. Use https se seu provedor oferecer.',
  'warning:private-host':
    'Este parece ser o endereço de uma rede interna. Ele precisa ser acessível pela Internet.',
  'warning:okta-admin-host':
    'Este é o endereço do Admin Console. As pessoas fazem login no endereço sem “-admin”.',
  'warning:unusual-okta-host':
    'Este não é um dos domínios do próprio Okta. Ele está correto se sua organização tiver um domínio personalizado lá.',
  'warning:not-an-okta-client-id': 'Os IDs de cliente do Okta costumam começar com 0oa e ter 20 caracteres.',
  'warning:not-a-google-client-id': 'Os IDs de cliente do Google terminam com .apps.googleusercontent.com.',
  'warning:public-mail-domain':
    'Este é um provedor de caixas de e-mail pessoais. Insira o domínio da sua organização.',
  'warning:not-an-entra-client-id':
    'O ID do aplicativo (cliente) costuma ter este formato: 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'warning:common-tenant':
    'Isto vale para qualquer conta da Microsoft. Insira o domínio primário ou o ID do seu próprio locatário.',
  'warning:secret-id-as-secret':
    'Este parece ser o ID do segredo ou o ID do cliente. O login precisa do valor do segredo.',
  'warning:client-id-as-secret': 'Este parece ser um ID de cliente. Insira o segredo do cliente.',
  'warning:space-in-secret': 'Há um espaço no meio do valor. Confira se você copiou só o segredo.',
  'warning:use-entra':
    'Esta é a página de login da Microsoft. O tipo Microsoft Entra ID funciona melhor com ela.',
  'warning:google-accounts':
    'Esta é a página de login do Google. O tipo Google Workspace funciona melhor com ela.',
  'warning:sign-in-page-as-base':
    'Este parece ser o endereço de uma página de login. A URL base não tem caminho.',
  'warning:sign-in-page-as-metadata': 'Esta parece ser uma URL de login, e não a URL dos metadados.',
  'warning:metadata-as-sign-in-page': 'Esta parece ser a URL dos metadados, e não uma URL de login.',
  'warning:admin-port':
    'A porta 9999 é a do console administrativo do PingFederate. O login costuma usar a porta 9031.',
  'warning:sha1': 'O SHA-1 está obsoleto. Use SHA-256 se seu provedor for compatível.',
  'warning:certificate-expired':
    'Este certificado expirou. O login pode falhar. Peça um mais recente ao seu provedor.',
  'warning:certificate-not-yet-valid':
    'Este certificado ainda não é válido. Até que seja, o login pode falhar.',
  'warning:certificate-ends-soon': 'Este certificado expira em breve.',
  'warning:same-certificate': 'Esta conexão já tem este certificado.',

  'cleaned:spaces': 'Os espaços em volta foram removidos.',
  'cleaned:hidden-characters': 'Os caracteres ocultos foram removidos.',
  'cleaned:host-of-url': 'Só o nome do host foi mantido.',
  'cleaned:path-removed': 'O caminho foi removido.',
  'cleaned:port-removed': 'A porta foi removida.',
  'cleaned:lower-case': 'As letras maiúsculas foram convertidas em minúsculas.',
  'cleaned:final-dot': 'O ponto no final foi removido.',
  'cleaned:final-slash': 'A barra no final foi removida.',
  'cleaned:encoded-host': 'O nome do host foi escrito como os navegadores o enviam.',
  'cleaned:fragment-removed': 'O que vinha depois de “#” foi removido.',
  'cleaned:https-added': 'O prefixo https:// foi adicionado.',
  'cleaned:discovery-path-added': 'O caminho do documento de descoberta foi adicionado.',
  'cleaned:tenant-of-url': 'Só o locatário foi mantido.',
  'cleaned:pem-rewritten': 'O certificado foi convertido para PEM.',
  'cleaned:certificate-cut': 'O que vinha depois do certificado foi removido.',

  'certificate-refused:too-large': 'Isto é grande demais para um certificado.',

  'metadata-refused:service-provider-only':
    'Estes são os metadados de um serviço. Baixe os metadados do seu provedor de identidade.',
  'metadata-refused:expired': 'Estes metadados expiraram. Baixe-os novamente.',
  'metadata-refused:not-xml': 'Estes não são metadados SAML.',
  'metadata-refused:too-large': 'Isto é grande demais para metadados.',

  pasteMetadata: 'Cole os metadados',
  chooseFile: 'Escolher um arquivo',
  orDropFile: 'ou solte um arquivo aqui.',
  readAnother: 'Usar outro',

  certificateSubject: 'Emitido para',
  certificateIssuer: 'Emitido por',
  certificateFrom: 'Válido a partir de',
  certificateTo: 'Válido até',
  certificateUntil: (subject, day) => `${subject}, válido até ${day}`,
  whichCertificate: 'Qual certificado assina?',
  otherCertificates: (count) =>
    plural(count, {
      one: '# certificado emissor ficou de fora.',
      other: '# certificados emissores ficaram de fora.',
    }),
  metadataRead: 'Metadados lidos',
  metadataEntityId: 'ID da entidade',
  metadataEndpoint: 'URL de login',
  metadataNameIds: 'Formatos do Name ID',
  metadataNoEndpoint: 'Eles não indicam uma URL de login para navegadores.',
  metadataNoCertificate: 'Eles não têm um certificado de assinatura.',
  metadataOtherCertificates: (count) =>
    plural(count, {
      one: '# outro certificado foi ignorado.',
      many: '# de outros certificados foram ignorados.',
      other: '# outros certificados foram ignorados.',
    }),
  metadataUnreadable: 'Esta página não consegue ler metadados. Insira os valores manualmente.',
  whichEntity: 'Qual é o seu provedor?',
};
