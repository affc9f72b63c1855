/** What the doctor says in the end, for people and for machines. */
import { count, type Mark } from './finding.js';
import type { Result } from './steps.js';

/** All that was found. */
export interface Report {
  readonly target: 'tenant' | 'management' | 'server';
  /** The tenant's origin, or the server's address. */
  readonly subject: string;
  readonly results: readonly Result[];
}

const MARKS: Readonly<Record<Mark, string>> = { good: '✓', notice: '!', fault: '✗', skipped: '–' };
/** ANSI: green, yellow, red, dim. */
const COLORS: Readonly<Record<Mark, number>> = { good: 32, notice: 33, fault: 31, skipped: 2 };

/** Whether nothing has to be mended. */
export function isWell({ results }: Report): boolean {
  return !results.some(({ mark }) => mark === 'fault');
}

/** A line a step, and one that sums up. */
export function inWords(report: Report, isColored: boolean): string {
  const lines = report.results.map(({ mark, title, text, advice }) => {
    const sign = isColored ? `\u001b[${COLORS[mark]}m${MARKS[mark]}\u001b[0m` : MARKS[mark];
    return `${sign} ${title}: ${[text, ...(advice === undefined ? [] : [advice])].join(' ')}`;
  });
  return `${[...lines, '', summary(report)].join('\n')}\n`;
}

/** For machines: the ids and marks stay, the words get better. */
export function inJson(report: Report): string {
  const { target, subject } = report;
  const steps = report.results.map(({ id, title, mark, text, advice }) => ({
    id,
    title,
    mark,
    text,
    advice,
  }));
  return `${JSON.stringify({ target, subject, ok: isWell(report), steps }, undefined, 2)}\n`;
}

/**
 * The report without secrets that a server has repeated, nor any other token; without anything that a terminal would obey, and without more
 * than a few lines of anybody else's words. Those are cut last: a part of a secret would not be known for one.
 */
export function printable(report: Report, secrets: readonly string[]): Report {
  const clean = (text: string) =>
    secrets
      .reduce((rest, secret) => rest.replaceAll(secret, '(secret)'), text)
      .replaceAll(/\bey[\w-]{10,}\.[\w.-]+/g, '(secret)')
      .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .replaceAll(/“([^”]{300})[^”]+”/g, '“$1…”');
  const results = report.results.map(({ text, advice, ...rest }) => ({
    ...rest,
    text: clean(text),
    advice: advice === undefined ? undefined : clean(advice),
  }));
  return { ...report, results };
}

function summary({ results, subject }: Report): string {
  const number = (mark: Mark) => results.filter((result) => result.mark === mark).length;
  const [faults, notices, skips] = [number('fault'), number('notice'), number('skipped')];
  const parts = [
    faults > 0 ? `${count(faults, 'thing')} to mend` : 'nothing to mend',
    notices > 0 && `${count(notices, 'thing')} to know`,
    skips > 0 && `${count(skips, 'step')} not looked at`,
  ].filter((part) => part !== false);
  return `${subject}: ${faults + notices + skips === 0 ? 'all is well' : parts.join(', ')}.`;
}
