/** Okta in German. */
import type { OktaMessages } from '../../messages/strategies.js';

export const okta: OktaMessages = {
  'okta:1':
    'Öffnen Sie in der Okta Admin Console „Applications“, dann noch einmal „Applications“, und wählen Sie „Create App Integration“.',
  'okta:2': 'Wählen Sie „OIDC - OpenID Connect“ und „Web Application“, dann „Next“.',
  'okta:3': 'Geben Sie unter „Sign-in redirect URIs“ diese URL ein.',
  'okta:4':
    'Legen Sie am Ende derselben Seite unter „Assignments“ mit „Controlled access“ fest, wer sich anmelden soll, und wählen Sie „Save“.',
  'okta:5':
    'Die App wird geöffnet. Lassen Sie auf ihrer Registerkarte „General“ unter „Client Credentials“ als Client-Authentifizierung „Client secret“ ausgewählt und kopieren Sie die Client-ID und das Client-Secret.',
  'okta:6': 'Kopieren Sie Ihre Okta-Domain aus dem Menü Ihres Kontos oben rechts.',

  'okta:domain': 'Okta-Domain',
  'okta:domain-hint': 'Zum Beispiel acme.okta.com.',
  'okta:client_id': 'Client-ID',
  'okta:client_id-hint': 'Sie beginnt mit 0oa.',
};
