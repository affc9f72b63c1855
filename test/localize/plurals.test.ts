/** Numbers in a sentence: each language counts, and makes its words agree, by its own rules. */
import { expect } from '@open-wc/testing';
import type { Messages } from '../../src/index.js';
import { english, KEYS, samplesFor, say, TRANSLATIONS } from './languages.js';

/** Engines differ in which digits they take for Arabic. */
const arabic = (count: number) => new Intl.NumberFormat('ar').format(count);

/** Seconds are counted in tens. */
const IN_TENS = 'aboutSeconds';

describe('plurals', () => {
  it('follow the rules of the language', () => {
    const [ar, de, es, fr, ja, pt] = TRANSLATIONS;
    const said = (messages: Messages | undefined, ...counts: number[]) =>
      counts.map((count) => messages?.loaded(count));
    expect(said(ar, 0, 1, 2, 3, 11, 100)).to.deep.equal([
      'لا توجد اتصالات',
      'اتصال واحد',
      'اتصالان',
      `${arabic(3)} اتصالات`,
      `${arabic(11)} اتصالًا`,
      `${arabic(100)} اتصال`,
    ]);
    expect(said(de, 0, 1, 1234)).to.deep.equal(['0 Verbindungen', '1 Verbindung', '1.234 Verbindungen']);
    expect(said(es, 0, 1, 2)).to.deep.equal(['0 conexiones', '1 conexión', '2 conexiones']);
    expect(said(fr, 0, 1, 2, 1234)).to.deep.equal([
      '0 connexion',
      '1 connexion',
      '2 connexions',
      '1\u202f234 connexions',
    ]);
    expect(said(ja, 1, 2)).to.deep.equal(['接続: 1 件', '接続: 2 件']);
    expect(said(pt, 1, 2)).to.deep.equal(['1 conexão', '2 conexões']);
  });

  it('of so many out of so many, both written as the language writes numbers', () => {
    const said = TRANSLATIONS.map(({ found }) => [found(1, 1), found(0, 40), found(1234, 5678)]);
    expect(said).to.deep.equal([
      [
        `${arabic(1)} من أصل اتصال واحد`,
        `${arabic(0)} من أصل ${arabic(40)} اتصالًا`,
        `${arabic(1234)} من أصل ${arabic(5678)} اتصالًا`,
      ],
      ['1 von 1 Verbindung', '0 von 40 Verbindungen', '1.234 von 5.678 Verbindungen'],
      ['1 de 1 conexión', '0 de 40 conexiones', '1234 de 5678 conexiones'],
      ['1 connexion sur 1', '0 connexion sur 40', '1\u202f234 connexions sur 5\u202f678'],
      ['接続: 1 件中 1 件', '接続: 40 件中 0 件', '接続: 5,678 件中 1,234 件'],
      ['1 de 1 conexão', '0 de 40 conexões', '1.234 de 5.678 conexões'],
    ]);
  });

  it('agree with the verb', () => {
    const said = [english, ...TRANSLATIONS].map(({ bulkRemoved }) => [bulkRemoved(1), bulkRemoved(2)]);
    expect(said).to.deep.equal([
      [
        '1 connection was removed from the organization.',
        '2 connections were removed from the organization.',
      ],
      ['جرت إزالة اتصال واحد من المؤسسة.', 'جرت إزالة اتصالين من المؤسسة.'],
      [
        '1 Verbindung wurde aus der Organisation entfernt.',
        '2 Verbindungen wurden aus der Organisation entfernt.',
      ],
      ['Se quitó 1 conexión de la organización.', 'Se quitaron 2 conexiones de la organización.'],
      ['1 connexion a été retirée de l’organisation.', '2 connexions ont été retirées de l’organisation.'],
      ['1 件の接続を組織から削除しました。', '2 件の接続を組織から削除しました。'],
      ['1 conexão foi removida da organização.', '2 conexões foram removidas da organização.'],
    ]);
  });

  it('agree where no number is said', () => {
    const said = [english.cannotChange(1), english.cannotChange(2)];
    expect(said.map((text) => /connections?/.exec(text)?.[0])).to.deep.equal(['connection', 'connections']);
  });

  it('in Arabic make every noun agree with its number', () => {
    const [ar] = TRANSLATIONS;
    const NOUNS: Readonly<Record<number, RegExp>> = {
      1: /(اتصال|نطاق|حرفًا|حرف) واحد|حرفًا واحدًا|(دقيقة|شهادة)( أخرى)? واحدة/u,
      2: /اتصالين|اتصالان|نطاقين|نطاقان|حرفين|دقيقتين|شهادتان/u,
      3: /اتصالات|نطاقات|أحرف|دقائق|شهادات/u,
      11: /اتصالًا|نطاقًا|حرفًا|دقيقة|شهادةً?/u,
      100: /(اتصال|نطاق|حرف|دقيقة|شهادة)(?![\p{L}\p{M}])/u,
    };
    const WITHOUT_NOUN = [
      'bulkProgress',
      'selectedNotShown',
      'malformedItem',
      'cannotChange',
      'moreNames',
      'stepOf',
      IN_TENS,
    ];
    const counted = KEYS.filter(
      (key) => typeof samplesFor(key)[0]![0] === 'number' && !WITHOUT_NOUN.includes(key),
    );
    expect(counted.length).to.be.greaterThan(10);
    for (const [count, noun] of Object.entries(NOUNS))
      for (const key of counted)
        expect(
          say(ar!, key, [1, 1, Number(count)].slice(-samplesFor(key)[0]!.length)),
          `${key} ${count}`,
        ).to.match(noun);
    for (const key of ['loaded', 'malformed', 'selected'] as const)
      expect(ar![key](0), key).not.to.match(/\p{Nd}/u);
    expect(ar!.cannotChange(1)).to.contain('الاتصال المحدّد');
    expect(ar!.cannotChange(2)).to.contain('الاتصالين');
    expect(ar!.cannotChange(3)).to.contain('الاتصالات');
  });

  it('differ wherever the language has a form for one', () => {
    const SAME_FORM: Readonly<Record<string, readonly (keyof Messages)[]>> = {
      ar: ['bulkProgress', 'selectedNotShown'],
      en: ['bulkProgress', 'moreNames', 'pageRange', 'domainRange', 'selected', 'selectedNotShown'],
      de: [
        'displayNameTooLong',
        'fileGiven',
        'tooLong',
        'moreNames',
        'selected',
        'selectedNotShown',
        'bulkProgress',
      ],
      es: ['moreNames'],
      pt: ['moreNames'],
    };
    const withoutNumbers = (text: string) => text.replace(/\p{Nd}/gu, '#');
    const counted = KEYS.filter((key) => typeof samplesFor(key)[0]![0] === 'number' && key !== IN_TENS);
    for (const messages of [english, ...TRANSLATIONS].filter(({ $code }) => $code !== 'ja'))
      expect(
        counted.filter((key) => {
          const [one, many] = [1, 7].map((count) =>
            withoutNumbers(say(messages, key, [count, count, count])),
          );
          return one === many;
        }),
        messages.$code,
      ).to.have.members(['malformedItem', 'stepOf', ...(SAME_FORM[messages.$code] ?? [])]);
  });
});
