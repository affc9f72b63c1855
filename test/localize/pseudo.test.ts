/** The pseudo-language itself. */
import { expect } from '@open-wc/testing';
import { changed, pseudoMessages } from './pseudo.js';
import { english } from './whole.js';

describe('the pseudo-language', () => {
  it('is at least 40 % longer, in brackets, and leaves alone what is put into it', () => {
    for (const text of Object.values<unknown>({ ...english }).filter((value) => typeof value === 'string'))
      expect(changed(text, 'ltr').length).to.be.at.least(text.length * 1.4);
    expect(pseudoMessages('ltr').nowEnabled('Acme')).to.match(/^⟦Acme .+⟧$/);
    expect(pseudoMessages('ltr').found(12, 40)).to.match(/^⟦12 .+ 40 .+⟧$/);
    expect(pseudoMessages('ltr').undo).to.equal('⟦Ûûñđöö⟧');
  });
});
