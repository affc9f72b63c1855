/** Messages with a value that the admin has to copy: it is not translated, and nothing in it is hidden. */
import { expect, fixture, html } from '@open-wc/testing';
import { renderSentence } from '../../../../src/elements/ui/text/sentence.template.js';

async function show(format: (value: string) => string, value: string) {
  const box = await fixture<HTMLElement>(html`<p>${renderSentence(format, value)}</p>`);
  const values = [...box.querySelectorAll('bdi')].map((one) => [one.textContent, one.translate]);
  return { text: box.textContent, values };
}

describe('a message with a value', () => {
  it('has it in its place, in an element of its own that no translator changes', async () => {
    expect(await show((name) => `Type “${name}” below.`, 'Ada')).to.deep.equal({
      text: 'Type “Ada” below.',
      values: [['Ada', false]],
    });
  });

  it('can have it twice, at its ends, and between characters that isolate its direction', async () => {
    expect(await show((name) => `\u2068${name}\u2069 is not \u2068${name}\u2069`, 'Ada')).to.deep.equal({
      text: 'Ada is not Ada',
      values: [
        ['Ada', false],
        ['Ada', false],
      ],
    });
  });

  it('can do without it', async () => {
    expect(await show(() => 'Type its name.', 'Ada')).to.deep.equal({ text: 'Type its name.', values: [] });
    expect((await show(() => '', 'Ada')).text).to.equal('');
  });

  it('spells what is hidden in it', async () => {
    const [[value] = []] = (await show((name) => name, 'A\u200bda')).values;
    expect(value).to.match(/^A.*200B.*da$/i);
  });
});
