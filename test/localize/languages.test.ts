/** The seven languages: each says everything, in words of its own, as its own rules of plural and typography want it. */
import { expect } from '@open-wc/testing';
import type { Messages } from '../../src/index.js';
import { english, KEYS, operators, samplesFor, say, sayEach, TRANSLATIONS } from './languages.js';

const all = [english, ...TRANSLATIONS];

/** The names of products. */
const PRODUCTS = KEYS.filter(
  (key) => /^((strategy|platform):|crossAppAccess$)/.test(key) && key !== 'platform:other',
);
/** What has to be entered or found letter by letter: an address, a file name's end, an identifier, an algorithm. */
const LITERAL = /\w[\w.:/#-]*[._:/#\d][\w./:#-]*\w/g;
/** An address in a text, whose colon is no punctuation. */
const ADDRESS = /https?:\/\/[\w.:/-]*/g;

/** Words that are the same in a language as in English: names of products, and what it has taken over. */
const SAME: Readonly<Record<string, readonly (keyof Messages)[]>> = {
  de: ['nameColumn', 'domainsColumn', 'statusColumn', 'optional', 'domains', 'domainColumn', 'recordHost'],
  es: ['recordHost'],
  fr: ['strategyColumn', 'actionsColumn', 'recordType'],
  pt: ['statusColumn', 'recordHost'],
};

describe('every language', () => {
  for (const messages of TRANSLATIONS)
    describe(messages.$name, () => {
      it('has each text and no other', () => {
        expect(Object.keys(messages)).to.have.members(KEYS);
        for (const key of KEYS) expect(typeof messages[key], key).to.equal(typeof english[key]);
      });

      it('says it in words of its own', () => {
        const same = KEYS.filter((key) => say(messages, key) === say(english, key)).filter(
          (key) => !PRODUCTS.includes(key) && key !== '$dir',
        );
        expect(same).to.have.members(SAME[messages.$code] ?? []);
      });
    });

  it('calls products by their names', () => {
    for (const messages of TRANSLATIONS)
      for (const key of PRODUCTS) expect(messages[key], `${messages.$code} ${key}`).to.equal(english[key]);
  });

  it('keeps what has to be entered or found letter by letter', () => {
    const kept = KEYS.flatMap((key) =>
      (say(english, key).match(LITERAL) ?? []).map((literal) => [key, literal] as const),
    );
    expect(kept.length).to.be.greaterThan(20);
    for (const messages of TRANSLATIONS)
      for (const [key, literal] of kept)
        expect(say(messages, key), `${messages.$code} ${key}`).to.contain(literal);
  });

  it('says what it is given', () => {
    for (const messages of all)
      for (const key of KEYS.filter((name) => typeof english[name] === 'function' && name !== 'cannotChange'))
        for (const given of samplesFor(key)[0]!)
          expect(
            [String(given), written(given, messages.$code)].some((one) => say(messages, key).includes(one)),
            `${messages.$code} ${key}`,
          ).to.equal(true);
  });

  it('names whom to turn to wherever English does', () => {
    const keys = KEYS.filter((key) => say(english, key).includes(operators.en));
    expect(keys.length).to.be.greaterThan(3);
    for (const messages of all) {
      const operator = operators[messages.$code as keyof typeof operators];
      expect(operator, messages.$code).to.match(/\S/);
      for (const key of keys) expect(say(messages, key), `${messages.$code} ${key}`).to.contain(operator);
    }
  });

  it('knows the direction it is written in, and its own name', () => {
    for (const { $code, $dir, $name } of all) {
      expect($dir, $code).to.equal($code === 'ar' ? 'rtl' : 'ltr');
      const own = new Intl.DisplayNames($code, { type: 'language' }).of($code)!;
      expect($name.toLocaleLowerCase($code), $code).to.contain(own.toLocaleLowerCase($code));
    }
  });

  it('has no text that is blank, has blanks around it, or two in a row, or begins with a stop', () => {
    for (const messages of all)
      for (const key of KEYS)
        for (const text of sayEach(messages, key))
          expect(text, `${messages.$code} ${key}`).to.match(/^[^\s,.:;،、。]\S*([ \u202f]\S+)*$/u);
  });

  it('ends where English ends: a sentence with its stop, a question with its mark, a name with nothing', () => {
    const END = { '.': /[.。]$/, '?': /[?？؟]$/, '…': /…$/, ':': /:$/ };
    for (const messages of TRANSLATIONS)
      for (const key of KEYS) {
        const end = END[say(english, key).at(-1) as keyof typeof END] ?? /[^.。:?？؟…]$/;
        for (const text of sayEach(messages, key)) expect(text, `${messages.$code} ${key}`).to.match(end);
      }
  });
});

describe('typography', () => {
  const textsOf = (code: string): string[] => {
    const messages = TRANSLATIONS.find(({ $code }) => $code === code);
    return KEYS.flatMap((key) => sayEach(messages!, key));
  };

  it('in French has narrow no-break spaces before high punctuation and inside of guillemets', () => {
    const texts = textsOf('fr').join('\n').replace(ADDRESS, 'https');
    expect(texts).not.to.match(/[^\u202f][:;?!»]|«[^\u202f]|['"]/);
    expect(texts).to.match(/\u202f:/);
  });

  it('in Spanish opens questions', () => {
    // The name of another console's setting asks nothing of its own.
    const withoutNames = (text: string) => text.replaceAll(/“[^”]*”|«[^»]*»/g, '');
    const questionsIn = (texts: string[]) => texts.filter((text) => withoutNames(text).includes('?'));
    const questions = questionsIn(textsOf('es'));
    expect(questions).to.have.length(questionsIn(KEYS.flatMap((key) => sayEach(english, key))).length);
    expect(questions).to.include('¿Quitar 7 conexiones?');
    for (const question of questions) expect(question).to.match(/^¿[^¿?]+\?( [^¿?]+)?$/);
  });

  it('in Japanese has full-width stops, commas and question marks, and corner brackets', () => {
    expect(textsOf('ja').join('\n')).not.to.match(
      /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}」][,.?!]|[“”"'«»]/u,
    );
  });

  it('in Arabic has Arabic commas and question marks', () => {
    expect(textsOf('ar').join('\n')).not.to.match(/[,?;]|[“”"']/);
  });

  it('in English and German has curly quotation marks and apostrophes', () => {
    for (const text of [...textsOf('de'), ...KEYS.flatMap((key) => sayEach(english, key))])
      expect(text).not.to.match(/['"]|\.\.\./);
  });
});

/** As the language writes it, which is not the same in every engine. */
function written(given: string | number, language: string): string {
  return typeof given === 'number' ? new Intl.NumberFormat(language).format(given) : given;
}
