/** How long ago, how long still, and the renewal of what is shown about it. */
import { expect, fixture, html as fixtureHtml } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { minutesAgo } from '../../../../src/elements/ui/time/age.js';
import { Ticker } from '../../../../src/elements/ui/time/ticker.js';
import { renderWaiting } from '../../../../src/elements/ui/time/waiting.template.js';
import { Localize } from '../../../../src/localize/localize.js';
import type { Wait } from '../../../../src/transport/transport.js';
import { textOf } from '../../../helpers/roles.js';

const NOW = 1_700_000_000_000;

class TimeTest extends LitElement {
  static override properties = { waiting: {} };
  waiting: Wait = { reason: 'rate-limit', until: NOW + 2_000 };
  readonly localize = new Localize(this);
  readonly ticker = new Ticker(this);

  override render(): TemplateResult {
    return html`${renderWaiting(this.localize, this.ticker, this.waiting)}`;
  }
}
customElements.define('time-test', TimeTest);

const open = (waiting?: Wait, lang = 'en') =>
  fixture<TimeTest>(
    fixtureHtml`<time-test lang=${lang} .waiting=${waiting ?? { reason: 'rate-limit', until: NOW + 2_000 }}></time-test>`,
  );

describe('a time that is shown', () => {
  const { now } = Date;
  const { setTimeout: start, clearTimeout: end } = window;
  /** The timers that run, in milliseconds, and what each does. */
  const timers = new Map<number, { readonly time: number; readonly act: () => void }>();
  const times = () => [...timers.values()].map(({ time }) => time);

  beforeEach(() => {
    Date.now = () => NOW;
    timers.clear();
  });
  afterEach(() => {
    Date.now = now;
    Object.assign(window, { setTimeout: start, clearTimeout: end });
  });

  /** Holds the timers of the window that are set while it runs. */
  async function holdingTimers<T>(act: () => Promise<T>): Promise<T> {
    let id = 1_000_000;
    Object.assign(window, {
      setTimeout: (act: () => void, time: number) => {
        timers.set(++id, { act, time });
        return id;
      },
      clearTimeout: (one: number) => timers.delete(one) || end(one),
    });
    try {
      return await act();
    } finally {
      window.setTimeout = start;
    }
  }

  for (const [waiting, text] of [
    [{ reason: 'rate-limit', until: NOW + 2_000 }, /in 2 seconds/],
    [{ reason: 'rate-limit', until: NOW + 1_001 }, /in 2 seconds/],
    [{ reason: 'rate-limit', until: NOW + 1 }, /in 1 second\b/],
    [{ reason: 'rate-limit', until: NOW }, /^[^\d]+$/],
    [{ reason: 'rate-limit', until: NOW - 1 }, /^[^\d]+$/],
    [{ reason: 'retry', until: undefined }, /^[^\d]+$/],
    [{ reason: 'turn', until: NOW + 2_000 }, /^[^\d]+$/],
  ] as const)
    it(`is ${String(text)} for ${JSON.stringify(waiting)}`, async () => {
      expect(textOf(await open(waiting))).to.match(text);
    });

  it('tells apart why one waits', async () => {
    const texts = [];
    for (const waiting of [
      { reason: 'rate-limit', until: NOW },
      { reason: 'retry', until: undefined },
      { reason: 'turn', until: undefined },
    ])
      texts.push(textOf(await open(waiting as Wait)));
    expect(new Set(texts).size).to.equal(3);
  });

  it('is renewed when the second is over, by one timer, which ends with the element', async () => {
    await holdingTimers(async () => {
      const element = await open({ reason: 'rate-limit', until: NOW + 1_300 });
      expect(times()).to.deep.equal([300]);
      const [[id, { act }]] = [...timers] as unknown as [
        [number, { readonly time: number; readonly act: () => void }],
      ];
      timers.delete(id);
      Date.now = () => NOW + 300;
      act();
      await element.updateComplete;
      expect(textOf(element)).to.contain('in 1 second');
      expect(times()).to.deep.equal([1_000]);
      element.requestUpdate();
      await element.updateComplete;
      expect(times()).to.deep.equal([1_000]);
      element.remove();
      expect(times()).to.deep.equal([]);
      element.requestUpdate();
      await element.updateComplete;
      expect(times()).to.deep.equal([]);
    });
  });

  it('is renewed as early as one of several needs it', async () => {
    await holdingTimers(async () => {
      const element = await open({ reason: 'retry', until: undefined });
      for (const [milliseconds, first] of [
        [5_000, 5_000],
        [300, 300],
        [4_000, 300],
      ] as const) {
        element.ticker.updateIn(milliseconds);
        expect(times(), `after ${milliseconds}`).to.deep.equal([first]);
      }
      element.remove();
    });
  });

  it('is in minutes below an hour, then in hours, in the language of the element', async () => {
    const [english, german] = [await open(), await open(undefined, 'de')];
    const ago = (minutes: number) => minutesAgo(english.localize, minutes);
    expect([1, 59, 60, 119, 120].map(ago)).to.deep.equal([
      '1 minute ago',
      '59 minutes ago',
      '1 hour ago',
      '1 hour ago',
      '2 hours ago',
    ]);
    expect(minutesAgo({ locale: 'de' } as Localize, 5)).to.equal('vor 5 Minuten');
    expect(german.lang).to.equal('de');
  });

  it('has the symbols of the units where the browser does not know the language', () => {
    const nowhere = { locale: 'x' } as Localize;
    expect([59, 60, 125].map((minutes) => minutesAgo(nowhere, minutes))).to.deep.equal([
      '59 min',
      '1 h',
      '2 h',
    ]);
  });
});
