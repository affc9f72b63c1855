/** A file that is loaded on demand. */
import { expect } from '@open-wc/testing';
import { lazy } from '../../../../src/elements/ui/loading/lazy.js';

/** An element that counts how often it is told to update. */
class Host {
  updates = 0;
  requestUpdate(): void {
    this.updates++;
  }
}

/** A file that fails to load so many times. */
function fileFailing(times: number) {
  let loads = 0;
  const file = lazy(() =>
    ++loads > times ? Promise.resolve({ text: 'loaded' }) : Promise.reject(new TypeError('no network')),
  );
  return { file, loads: () => loads };
}

describe('a file that is loaded on demand', () => {
  it('is loaded once, whoever asks for it, and its hosts are updated', async () => {
    const { file, loads } = fileFailing(0);
    const [one, other, late] = [new Host(), new Host(), new Host()];
    expect([file.state, file.value]).to.deep.equal(['idle', undefined]);
    const both = Promise.all([file.load(one), file.load(other)]);
    expect(file.state).to.equal('pending');
    expect(await both).to.deep.equal([{ text: 'loaded' }, { text: 'loaded' }]);
    expect([file.state, file.value?.text, loads()]).to.deep.equal(['ready', 'loaded', 1]);
    expect([one.updates, other.updates]).to.deep.equal([2, 1]);
    expect(await file.load(late)).to.equal(file.value);
    expect([late.updates, loads()]).to.deep.equal([0, 1]);
  });

  it('that could not be loaded says so until it is there, and can be tried again', async () => {
    const { file } = fileFailing(2);
    const host = new Host();
    const seen = () => [file.state, file.hasFailed];
    expect(await file.load(host)).to.equal(undefined);
    expect(seen()).to.deep.equal(['failed', true]);
    const again = file.load(host);
    expect(seen()).to.deep.equal(['pending', true]);
    expect(await again).to.equal(undefined);
    expect(seen()).to.deep.equal(['failed', true]);
    expect((await file.load(host))?.text).to.equal('loaded');
    expect(seen()).to.deep.equal(['ready', false]);
    expect(host.updates).to.equal(6);
  });
});
