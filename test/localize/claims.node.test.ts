/**
 * What a signed-in admin must not be told in any language, though it sounds right: a domain leads to a connection only where
 * the login names no organization, and whether people can sign in is also up to each application.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Messages } from '../../src/localize/messages.js';
import { english, TRANSLATIONS } from './whole.js';

/** The words for an address of e-mail, and for an application, an organization. */
const WORDS: Readonly<Record<string, readonly [e_mail: RegExp, application: RegExp, organization: RegExp]>> =
  {
    en: [/e-?mail/i, /application/, /this organization/],
    de: [/E-?Mail/i, /Anwendung/, /dieser Organisation/],
    es: [/correo/i, /aplicaci/, /esta organización/],
    fr: [/e-mail|courriel/i, /application/, /cette organisation/],
    ja: [/メール/, /アプリケーション/, /この組織/],
    pt: [/e-?mail/i, /aplicativo/, /nesta organização|desta organização/],
    ar: [/البريد/, /التطبيقات/, /هذه المؤسسة|لهذه المؤسسة/],
  };

/** “No organization”. */
const ANY_ORGANIZATION: Readonly<Record<string, RegExp>> = {
  en: /no organization/,
  de: /keine Organisation/,
  es: /ninguna organización/,
  fr: /aucune organisation/,
  ja: /組織が指定されていない/,
  pt: /nenhuma organização/,
  ar: /أي مؤسسة/,
};

/**
 * What speaks of sending a text, of a typing error, of attributes and scopes by their names, of whose a domain is: not of who is
 * led where. And what says exactly where a domain leads people.
 */
const OTHER_MATTERS: readonly (keyof Messages)[] = [
  ...(['mailInstructions', 'problem:e-mail-address', 'warning:public-mail-domain'] as const),
  ...(['adfs:5', 'oidc:4', 'samlp-google:4'] as const),
  ...(['domainHint', 'mailboxDomain', 'lastDomain', 'connectionDomainsEffect'] as const),
];

for (const messages of [english, ...TRANSLATIONS]) {
  const [eMail, application, organization] = WORDS[messages.$code]!;

  describe(`in ${messages.$code}, an admin is told`, () => {
    it('nothing about the domains of e-mail addresses', () => {
      const texts = Object.entries(messages)
        .filter(([key]) => !(OTHER_MATTERS as readonly string[]).includes(key))
        .map(([, message]: [string, unknown]) =>
          typeof message === 'function'
            ? (message as (...all: unknown[]) => string)('x', 1, 1)
            : String(message),
        );
      assert.deepEqual(
        texts.filter((text) => eMail.test(text)),
        [],
      );
    });

    it('that domains lead to a connection only where the login names no organization', () => {
      assert.match(messages.connectionDomainsEffect, ANY_ORGANIZATION[messages.$code]!);
    });

    it('that an application has a say in who can sign in', () => {
      for (const key of ['switchOnEffect', 'switchOnSelectedEffect'] as const)
        assert.match(messages[key], application, key);
    });

    it('of which organization a connection is closed, or cannot be chosen', () => {
      for (const key of ['switchOffEffect', 'switchOffSelectedEffect', 'showAsButtonHint'] as const)
        assert.match(messages[key], organization, key);
    });
  });
}
