/** OpenID Connect in German. */
import type { OidcMessages } from '../../messages/strategies.js';

export const oidc: OidcMessages = {
  'oidc:1':
    'Erstellen Sie bei Ihrem Anbieter eine Webanwendung, die ein Secret geheim halten kann (vertraulicher Client).',
  'oidc:2': 'Geben Sie diese URL als Redirect-URI ein.',
  'oidc:3':
    'Wählen Sie den Authorization Code Flow mit der Client-Authentifizierung „client_secret_post“. „client_secret_basic“ funktioniert nicht.',
  'oidc:4': 'Lassen Sie die Scopes openid, profile und email zu.',
  'oidc:5': 'Weisen Sie alle zu, die sich anmelden sollen.',
  'oidc:6': 'Kopieren Sie den Issuer oder die Discovery-URL, die Client-ID und das Client-Secret.',

  'oidc:back_channel': 'Mit Client-Secret',
  'oidc:front_channel': 'Ohne Client-Secret',
  'oidc:front_channel-hint':
    'Ihr Anbieter sendet ID-Token dann über den Browser (Implicit Flow). Wählen Sie das nur, wenn er nichts anderes unterstützt.',
  'oidc:discovery_url': 'Issuer oder Discovery-URL',
  'oidc:discovery_url-hint': 'Zum Beispiel https://login.acme.com.',
};
