/** The doctor's report, as text for people and as JSON for programs. */
import { count, list, type Mark } from './finding.js';
import type { StepResult } from './steps.js';

/** All findings about a target. */
export interface Report {
  readonly target: 'tenant' | 'management' | 'server';
  /** The tenant's origin, or the URL of the proxy or bridge. */
  readonly subject: string;
  readonly results: readonly StepResult[];
}

const SYMBOLS: Readonly<Record<Mark, string>> = { good: '✓', notice: '!', fault: '✗', skipped: '–' };
/** ANSI: green, yellow, red, dim. */
const COLORS: Readonly<Record<Mark, number>> = { good: 32, notice: 33, fault: 31, skipped: 2 };

/** In characters. */
const LONGEST_QUOTE = 300;
/** Of what is not quoted, such as an issuer, too. */
const TOO_LONG = /^(.{2000}).+$/su;

/** Whether nothing has to be fixed. */
export function isHealthy({ results }: Report): boolean {
  return !results.some(({ mark }) => mark === 'fault');
}

/** A line for each step, and a summary. Steps that were skipped for one reason share a line. */
export function inWords(report: Report, isColored: boolean): string {
  const { results } = report;
  const isToldBefore = ({ mark, text }: StepResult, index: number) =>
    mark === 'skipped' && results.findIndex((other) => other.text === text) < index;
  const told = results.filter((result, index) => !isToldBefore(result, index));
  const lines = told.map(({ mark, title, text, advice }) => {
    const symbol = isColored ? `\u001b[${COLORS[mark]}m${SYMBOLS[mark]}\u001b[0m` : SYMBOLS[mark];
    const skipped = results.filter((other) => mark === 'skipped' && other.text === text);
    const titles = skipped.length > 0 ? list(skipped.map((one) => one.title)) : title;
    return `${symbol} ${titles}: ${[text, ...(advice === undefined ? [] : [advice])].join(' ')}`;
  });
  return `${[...lines, '', summary(report)].join('\n')}\n`;
}

/** For programs, which can rely on ids and marks; the texts change. */
export function inJson(report: Report): string {
  const { target, subject } = report;
  const steps = report.results.map(({ id, title, mark, text, advice }) => ({
    id,
    title,
    mark,
    text,
    advice,
  }));
  return `${JSON.stringify({ target, subject, ok: isHealthy(report), steps }, undefined, 2)}\n`;
}

/**
 * The report in a form that is safe to print: without the secrets, or other tokens, that a server may have repeated; without
 * control characters; and with what a server says at length cut. Cutting comes last, as part of a secret would not be recognized.
 */
export function printable(report: Report, secrets: readonly string[]): Report {
  const clean = (text: string) =>
    secrets
      .reduce((rest, secret) => rest.replaceAll(secret, '(secret)'), text)
      .replaceAll(/[\w.-]+/g, withoutToken)
      .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .split('”')
      .map((part, index, { length }) => (index < length - 1 ? withShortQuote(part) : part))
      .join('”')
      .replace(TOO_LONG, '$1…');
  const results = report.results.map(({ text, advice, ...rest }) => ({
    ...rest,
    text: clean(text),
    advice: advice === undefined ? undefined : clean(advice),
  }));
  return { ...report, results };
}

/**
 * A word without the JSON Web Token that it ends with: `ey`, ten characters or more, a dot, and the rest. Done in one pass: a
 * regular expression for it would begin again at each `ey` of a server's long answer.
 */
function withoutToken(word: string): string {
  let offset = 0;
  for (const part of word.split('.')) {
    const start = part.search(/\bey/);
    const end = offset + part.length;
    if (start >= 0 && part.length - start >= 12 && end + 1 < word.length)
      return `${word.slice(0, offset + start)}(secret)`;
    offset = end + 1;
  }
  return word;
}

/** A text that ends where a quote does, with that quote cut. */
function withShortQuote(text: string): string {
  const start = text.indexOf('“');
  const end = start + 1 + LONGEST_QUOTE;
  return start >= 0 && text.length > end ? `${text.slice(0, end)}…` : text;
}

function summary({ results, subject }: Report): string {
  const number = (mark: Mark) => results.filter((result) => result.mark === mark).length;
  const [faults, notices, skips] = [number('fault'), number('notice'), number('skipped')];
  const parts = [
    faults > 0 ? count(faults, 'problem') : 'no problems',
    notices > 0 && count(notices, 'notice'),
    skips > 0 && `${count(skips, 'check')} skipped`,
  ].filter((part) => part !== false);
  return `${subject}: ${faults + notices + skips === 0 ? 'all checks passed' : parts.join(', ')}.`;
}
